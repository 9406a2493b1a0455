import { CodeField } from '@/components/layout/code-field'
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

/** A code from a message, and how often one may still err. */
export const AccountCodeField = ({ tries, ...field }: Props) => (
  <CodeField
    {...field}
    hint={field.error ? field.hint : withTriesLeft(field.hint, tries)}
    name="code"
  />
)
