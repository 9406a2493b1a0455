import { PasswordField } from '@/components/accounts/password-field'
import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { AskCode, RequestCodeBox } from '@/components/requests/ask-code'
import { WhereTo } from '@/components/requests/where-to'
import { Button, ButtonRow } from '@/components/ui/button'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import type { ConsentPage } from '@/lib/records/consents/give/giving'
import { t } from '@/lib/words/t'

type Props = { form: FormState; asked: ConsentPage; isDemo: boolean }

/** First the code is asked for; then it is typed beside the password. */
export const GiveConfirmForm = ({ form, asked, isDemo }: Props) => (
  <>
    <p className="mb-4">
      <WhereTo to={asked.to} isSent={asked.hasCode} />
      <DemoInboxNote isDemo={isDemo} />
    </p>
    {asked.hasCode && (
      <form method="post" action="/ca-nhan/cho-xem/xac-nhan" noValidate>
        <input type="hidden" name="shown" value={asked.shown} />
        <RequestCodeBox form={form} />
        <PasswordField
          name="password"
          label={t('Mật khẩu đang dùng')}
          error={errorOf(form, 'password')}
        />
        <ButtonRow>
          <Button>{t('Cho xem')}</Button>
        </ButtonRow>
      </form>
    )}
    <AskCode action="/ca-nhan/cho-xem/gui-ma" asked={asked} boxless="code" />
  </>
)
