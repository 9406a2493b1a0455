import { TextField } from '@/components/ui/fields/text-field'
import { withTriesLeft, type TriesLeft } from '@/lib/verification/tries-words'

type Props = {
  label: string
  hint: string
  /** How often one may still err. */
  tries: TriesLeft
  value?: string
  error?: string
  isDigits?: boolean
}

/** A code from a message. The phone offers it by itself; spaces and dashes may stay. */
export const AccountCodeField = ({ isDigits, tries, ...field }: Props) => (
  <TextField
    {...field}
    hint={field.error ? field.hint : withTriesLeft(field.hint, tries)}
    name="code"
    inputMode={isDigits ? 'numeric' : undefined}
    autoComplete="one-time-code"
    autoCapitalize="characters"
    spellCheck={false}
    width="medium"
  />
)
