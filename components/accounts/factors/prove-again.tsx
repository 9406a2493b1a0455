import { PasswordField } from '@/components/accounts/password-field'
import { TextField } from '@/components/ui/fields/text-field'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import { withTriesLeft, type TriesLeft } from '@/lib/verification/tries-words'
import { t } from '@/lib/words/t'
import { PasskeyPart } from './passkey-part'

export type OwnerProof = {
  /** What a passkey is asked, where the account has one. */
  passkey: object | null
  /** An app or backup codes. */
  hasCodes: boolean
  tries: TriesLeft
}
type Props = OwnerProof & { login: string; form: FormState }

/** In every form that adds or removes a way in: who sits there proves to be the owner, by one of these. */
export const ProveAgain = ({ passkey, hasCodes, tries, login, form }: Props) => (
  <fieldset className="mb-2 min-w-0">
    <legend className="mb-2 text-xl font-bold">{t('Xác nhận đúng là bạn')}</legend>
    <input type="hidden" name="username" autoComplete="username" value={login} />
    <PasswordField
      name="password"
      label={t('Mật khẩu đang dùng')}
      hint={withTriesLeft('', tries).trim()}
      error={errorOf(form, 'password')}
    />
    {hasCodes && (
      <TextField
        name="code"
        label={t('Hoặc mã từ ứng dụng tạo mã, hoặc một mã dự phòng')}
        error={errorOf(form, 'code')}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        required={false}
        width="medium"
      />
    )}
    {passkey && (
      <PasskeyPart
        options={passkey}
        label={t('Hoặc dùng vân tay')}
        look="secondary"
        otherwise={t('Hãy nhập mật khẩu.')}
        error={errorOf(form, 'passkey')}
      />
    )}
  </fieldset>
)
