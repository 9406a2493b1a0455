import { t } from '@/lib/words/t'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { TextField } from '@/components/ui/fields/text-field'
import { loginLabel, type Person } from '@/lib/accounts/codes/errors-of-reasons'
import { saysTaxCode, withoutMark } from '@/lib/accounts/codes/typed-login'

type Props = { person?: Person; value: string; error?: string; about?: string; hint?: string }

/** A tax code and a mã số BHXH are both ten digits: an organisation says which its number is (docs/decisions/0083). */
export const LoginField = ({ person = 'citizen', value, ...field }: Props) => (
  <>
    <TextField
      {...field}
      value={person === 'citizen' ? withoutMark(value) : value}
      name="login"
      label={t(loginLabel[person])}
      inputMode={person === 'citizen' ? 'numeric' : undefined}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      width="medium"
    />
    {person === 'citizen' && (
      <Checkbox
        name="isTaxCode"
        label={t('Tôi vào tài khoản của cơ quan, tổ chức: số trên là mã số thuế')}
        checked={saysTaxCode(value)}
        required={false}
      />
    )}
  </>
)
