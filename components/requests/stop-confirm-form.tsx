import { PasswordField } from '@/components/accounts/password-field'
import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { Button, ButtonRow } from '@/components/ui/button'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import type { StopPage } from '@/lib/requests/stop/find-stop-page'
import { noSendingWords } from '@/lib/verification/code-error'
import { lifeOf } from '@/lib/verification/one-time-code'
import { t } from '@/lib/words/t'
import { ChannelChoice } from './channel-choice'
import { CodeBox } from './code-box'
import { WhereTo } from './where-to'

type Props = { form: FormState; asked: StopPage; isDemo: boolean }

/** First the code is asked for; then it is typed beside the password. */
export const StopConfirmForm = ({ form, asked, isDemo }: Props) => (
  <>
    <p className="mb-4">
      <WhereTo to={asked.to} />
      <DemoInboxNote isDemo={isDemo} />
    </p>
    {asked.hasCode && (
      <form method="post" action="/ca-nhan/ngung-su-dung/xac-nhan" noValidate>
        <input type="hidden" name="shown" value={asked.shown} />
        <CodeBox
          form={form}
          name="code"
          label={t('Mã xác thực giao dịch điện tử')}
          hint={t('6 chữ số, dùng được trong {time}.', { time: lifeOf('transaction') })}
        />
        <PasswordField
          name="password"
          label={t('Mật khẩu đang dùng')}
          error={errorOf(form, 'password')}
        />
        <ButtonRow>
          <Button>{t('Ngừng sử dụng tài khoản')}</Button>
        </ButtonRow>
      </form>
    )}
    {asked.noSending ? (
      <p className="mt-4">{noSendingWords(asked.noSending)}</p>
    ) : (
      <form method="post" action="/ca-nhan/ngung-su-dung/gui-ma" className="mt-4" noValidate>
        <ChannelChoice ways={asked.ways} chosen={asked.to.channel} />
        <Button look={asked.hasCode ? 'secondary' : 'primary'}>
          {asked.hasCode ? t('Gửi lại mã') : t('Gửi mã')}
        </Button>
      </form>
    )}
  </>
)
