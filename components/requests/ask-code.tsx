import { Button } from '@/components/ui/button'
import type { FormState } from '@/lib/forms/form-state'
import { noSendingWords, type NoSending } from '@/lib/verification/code-error'
import { lifeOf } from '@/lib/verification/one-time-code'
import { t } from '@/lib/words/t'
import { ChannelChoice } from './channel-choice'
import { CodeBox } from './code-box'

type Ways = Parameters<typeof ChannelChoice>[0]
type Props = {
  action: string
  /** Of which declaration, where it is one's. */
  reference?: string
  asked: {
    hasCode: boolean
    noSending: NoSending | null
    ways: Ways['ways']
    to: { channel: Ways['chosen'] }
  }
}

/** Sends the code of a request, or another one, on the way that is chosen. */
export const AskCode = ({ action, reference, asked: { hasCode, noSending, ways, to } }: Props) =>
  noSending ? (
    <p className="mt-4">{noSendingWords(noSending)}</p>
  ) : (
    <form method="post" action={action} className="mt-4" noValidate>
      {reference && <input type="hidden" name="reference" value={reference} />}
      <ChannelChoice ways={ways} chosen={to.channel} />
      <Button look={hasCode ? 'secondary' : 'primary'}>
        {hasCode ? t('Gửi lại mã') : t('Nhận mã')}
      </Button>
    </form>
  )

/** Where that code is typed. */
export const RequestCodeBox = ({ form }: { form: FormState }) => (
  <CodeBox
    form={form}
    name="code"
    label={t('Mã xác thực giao dịch điện tử')}
    hint={t('6 chữ số, dùng được trong {time}.', { time: lifeOf('transaction') })}
  />
)
