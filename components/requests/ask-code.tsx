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

/** Sends the code of a request, or another one, on the way that is chosen; another one stands apart from what the code confirms. */
export const AskCode = ({ asked, ...rest }: Props) =>
  asked.hasCode ? (
    <section aria-labelledby="chua-co-ma" className="mt-10 border-t border-line pt-6">
      <h2 id="chua-co-ma" className="mb-3 text-xl">
        {t('Chưa nhận được mã?')}
      </h2>
      <AskForm {...rest} asked={asked} />
    </section>
  ) : (
    <AskForm {...rest} asked={asked} />
  )

const AskForm = ({ action, reference, asked: { hasCode, noSending, ways, to } }: Props) =>
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
