import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { PersonName } from '@/components/ui/words/person-name'
import type { FormState } from '@/lib/forms/form-state'
import type { SendingPage } from '@/lib/registration/authentication/ask-sending-code'
import { reviewHref, sendingCodeHref } from '@/lib/registration/steps/addresses'
import { t } from '@/lib/words/t'
import { AskCode, RequestCodeBox } from './ask-code'
import { WhereTo } from './where-to'

type Props = {
  reference: string
  /** Whom the declaration is about. */
  name: string
  /** What was put right after a return. */
  isAgain: boolean
  form: FormState
  asked: SendingPage
  isDemo: boolean
}

const named = (name: string) => (
  <strong>
    <PersonName>{name}</PersonName>
  </strong>
)

/** First the code of a declaration is asked for; typed, it sends the declaration. */
export const SendingCodeForm = ({ reference, name, isAgain, form, asked, isDemo }: Props) => (
  <>
    <p className="mb-4">
      {isAgain
        ? t('Phần bổ sung về <strong></strong> chưa gửi. Nhập mã xác thực để gửi.', {
            strong: () => named(name),
          })
        : t('Tờ khai của <strong></strong> chưa gửi. Nhập mã xác thực để gửi.', {
            strong: () => named(name),
          })}
    </p>
    <p className="mb-4">
      <WhereTo to={asked.to} />
      <DemoInboxNote isDemo={isDemo} by={asked.to.channel === 'SMS' ? 'sms' : 'email'} />
    </p>
    {(asked.hasCode || form.errors.length > 0) && (
      <form method="post" action={sendingCodeHref} noValidate>
        <input type="hidden" name="reference" value={reference} />
        <RequestCodeBox form={form} />
        <ButtonRow>
          <Button>{isAgain ? t('Gửi phần bổ sung') : t('Gửi tờ khai')}</Button>
        </ButtonRow>
      </form>
    )}
    <AskCode action={`${sendingCodeHref}/gui-ma`} {...{ reference, asked }} />
    <p className="mt-6">
      <ButtonLink look="quiet" href={reviewHref}>
        {t('Xem lại tờ khai')}
      </ButtonLink>
    </p>
  </>
)
