import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { PersonName } from '@/components/ui/words/person-name'
import type { FormState } from '@/lib/forms/form-state'
import type { SendingPage } from '@/lib/registration/authentication/ask-sending-code'
import { reviewHref, sendingCodeHref } from '@/lib/registration/steps/addresses'
import { msg, t } from '@/lib/words/t'
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

const notSent = {
  first: msg('Tờ khai của <strong></strong> chưa gửi.'),
  again: msg('Phần bổ sung về <strong></strong> chưa gửi.'),
}

const hasBox = ({ hasCode }: SendingPage, { errors }: FormState) => hasCode || errors.length > 0

/** First the code of a declaration is asked for; typed, it sends the declaration. */
export const SendingCodeForm = ({ reference, name, isAgain, form, asked, isDemo }: Props) => (
  <>
    <p className="mb-4">
      {t(notSent[isAgain ? 'again' : 'first'], { strong: () => named(name) })}{' '}
      {hasBox(asked, form) ? t('Nhập mã xác thực để gửi.') : t('Cần mã xác thực để gửi.')}
    </p>
    <p className="mb-4">
      <WhereTo to={asked.to} isSent={asked.hasCode} />
      <DemoInboxNote isDemo={isDemo} by={asked.to.channel === 'SMS' ? 'sms' : 'email'} />
    </p>
    {hasBox(asked, form) && (
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
