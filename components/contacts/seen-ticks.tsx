import { Checkbox } from '@/components/ui/fields/checkbox'
import { errorOf, type FormState } from '@/lib/forms/form-state'

type Props = { form: FormState; isOwner: string; isPaperSeen: string }

/** What an officer states to have seen, each in the words of their part. */
export const SeenTicks = ({ form, ...labels }: Props) =>
  (['isOwner', 'isPaperSeen'] as const).map((name) => (
    <Checkbox
      key={name}
      name={name}
      value="co"
      checked={form.values[name] === 'co'}
      error={errorOf(form, name)}
      label={labels[name]}
    />
  ))
