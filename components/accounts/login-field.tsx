import { t } from '@/lib/words/t'
import { TextField } from '@/components/ui/fields/text-field'
import { loginLabel, type Person } from '@/lib/accounts/codes/errors-of-reasons'

type Props = { person?: Person; value: string; error?: string; about?: string; hint?: string }

export const LoginField = ({ person = 'citizen', ...field }: Props) => (
  <TextField
    {...field}
    name="login"
    label={t(loginLabel[person])}
    inputMode={person === 'citizen' ? 'numeric' : undefined}
    autoComplete="username"
    autoCapitalize="none"
    spellCheck={false}
    width="medium"
  />
)
