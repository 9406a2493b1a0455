import { PasswordField } from '@/components/accounts/password-field'
import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { Button, ButtonRow } from '@/components/ui/button'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import type { StopPage } from '@/lib/requests/stop/find-stop-page'
import { t } from '@/lib/words/t'
import { AskCode, RequestCodeBox } from './ask-code'
import { WhereTo } from './where-to'

type Props = { form: FormState; asked: StopPage; isDemo: boolean }

/** First the code is asked for; then it is typed beside the password. */
export const StopConfirmForm = ({ form, asked, isDemo }: Props) => (
  <>
    <p className="mb-4">
      <WhereTo to={asked.to} isSent={asked.hasCode} />
      <DemoInboxNote isDemo={isDemo} />
    </p>
    {asked.hasCode && (
      <form method="post" action="/ca-nhan/ngung-su-dung/xac-nhan" noValidate>
        <input type="hidden" name="shown" value={asked.shown} />
        <RequestCodeBox form={form} />
        <PasswordField
          name="password"
          label={t('Mật khẩu đang dùng')}
          error={errorOf(form, 'password')}
        />
        <ButtonRow>
          <Button look="danger">{t('Ngừng sử dụng tài khoản')}</Button>
        </ButtonRow>
      </form>
    )}
    <AskCode action="/ca-nhan/ngung-su-dung/gui-ma" asked={asked} boxless="code" />
  </>
)
