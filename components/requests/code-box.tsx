import { CodeField } from '@/components/layout/code-field'
import { fieldOf, type FormState } from '@/lib/forms/form-state'

type Props = { form: FormState; name: string; label: string; hint: string }

/** Six digits from a message; several such boxes may stand on one page. */
export const CodeBox = ({ form, name, ...words }: Props) => (
  <CodeField {...fieldOf(form, name)} {...words} isDigits />
)
