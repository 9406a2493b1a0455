import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { Button, ButtonRow } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import type { NoAsking } from '@/lib/accounts/codes/no-asking'
import { aboutOf, errorOf, type FormState } from '@/lib/forms/form-state'
import { lifeOf } from '@/lib/verification/one-time-code'
import type { TriesLeft } from '@/lib/verification/tries-words'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'
import { AccountCodeField } from './account-code-field'
import { AskAgain } from './ask-again'
import { LoginField } from './login-field'

type Props = {
  form: FormState
  /** The number as it was typed, and as it is read. */
  typed: string
  login: string | null
  tries: TriesLeft
  noAsking: NoAsking | null
  isDemo: boolean
}

/** The number of an account and its first code; or another code. */
export const ActivationForm = ({ form, typed, login, tries, noAsking, isDemo }: Props) => (
  <form id={switchedFormId} method="post" action="/kich-hoat" noValidate>
    <p className="mb-6">
      {t(
        'Mã kích hoạt có trong tin nhắn báo hồ sơ được duyệt, hoặc trên phiếu nhận tại quầy. Bước sau bạn tự đặt mật khẩu.',
      )}
      <DemoInboxNote isDemo={isDemo} />
    </p>
    <LoginField
      value={typed}
      hint={t('Nhập mã số của người có tài khoản. Kích hoạt cho con thì nhập mã số BHXH của con.')}
      error={errorOf(form, 'login')}
      about={aboutOf(form, 'login')}
    />
    <AccountCodeField
      label={t('Mã kích hoạt')}
      hint={t('8 chữ và số, ví dụ K7P-M3Q-XR.')}
      tries={tries}
      value={form.values.code}
      error={errorOf(form, 'code')}
    />
    <Details summary={t('Mã hết hạn hoặc không nhận được?')} open={form.errors.length > 0}>
      <p>
        {t('Mã dùng được {time}. Nhập mã số ở trên rồi xin mã mới, tối đa 3 lần trong 30 phút.', {
          time: lifeOf('activate'),
        })}
      </p>
      <AskAgain noAsking={noAsking} of={login}>
        <p>
          <Button look="secondary" formAction="/kich-hoat/gui-ma">
            {t('Gửi mã mới')}
          </Button>
        </p>
      </AskAgain>
      <p>
        {t('Đã đổi số điện thoại? Mang giấy tờ tùy thân đến cơ quan BHXH để nhận phiếu có mã mới.')}
      </p>
    </Details>
    <ButtonRow>
      <Button>{t('Tiếp tục')}</Button>
    </ButtonRow>
  </form>
)
