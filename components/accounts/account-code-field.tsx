import { TextField } from '@/components/ui/text-field'

type Props = { label: string; hint: string; value?: string; error?: string; isDigits?: boolean }

/** A code from a message. The phone offers it by itself; spaces and dashes may stay. */
export const AccountCodeField = ({ isDigits, ...field }: Props) => (
  <TextField
    {...field}
    name="code"
    inputMode={isDigits ? 'numeric' : undefined}
    autoComplete="one-time-code"
    autoCapitalize="characters"
    spellCheck={false}
    width="medium"
  />
)
