import { TextField } from '@/components/ui/text-field'
import { loginLabel, type Person } from '@/lib/accounts/complaint'

type Props = { person?: Person; value: string; error?: string; about?: string; hint?: string }

export const LoginField = ({ person = 'citizen', ...field }: Props) => (
  <TextField
    {...field}
    name="login"
    label={loginLabel[person]}
    inputMode={person === 'citizen' ? 'numeric' : undefined}
    autoComplete="username"
    autoCapitalize="none"
    spellCheck={false}
    width="medium"
  />
)
