import { Button } from '@/components/ui/button'
import type { AskedWays } from '@/lib/accounts/codes/transaction-code'
import type { FormState } from '@/lib/forms/form-state'
import { channelLabel } from '@/lib/requests/request'
import { closedWords, noSendingWords } from '@/lib/verification/code-error'
import { lifeOf } from '@/lib/verification/one-time-code'
import { t } from '@/lib/words/t'
import { ChannelChoice } from './channel-choice'
import { CodeBox } from './code-box'

type Props = {
  action: string
  /** Of which declaration, where it is one's. */
  reference?: string
  asked: AskedWays
  /** Where an error of the code leads while there is no box for one. */
  boxless?: string
}

/** Sends the code of a request, or another one, on the way that is chosen; another one stands apart from what the code confirms. */
export const AskCode = ({ asked, boxless, ...rest }: Props) =>
  asked.hasCode ? (
    <section aria-labelledby="chua-co-ma" className="mt-10 border-t border-line pt-6">
      <h2 id="chua-co-ma" className="mb-3 text-xl">
        {t('Chưa nhận được mã?')}
      </h2>
      <AskForm {...rest} asked={asked} />
    </section>
  ) : (
    <div id={boxless} tabIndex={boxless ? -1 : undefined}>
      <AskForm {...rest} asked={asked} />
    </div>
  )

const AskForm = ({ action, reference, asked: { hasCode, ways, closed, to } }: Props) => (
  <>
    <ClosedWays isOnlyOne={ways.length + closed.length === 1} closed={closed} />
    {ways.length > 0 && (
      <form method="post" action={action} className="mt-4" noValidate>
        {reference && <input type="hidden" name="reference" value={reference} />}
        <ChannelChoice ways={ways} chosen={to.channel} />
        <Button look={hasCode ? 'secondary' : 'primary'}>
          {hasCode ? t('Gửi lại mã') : t('Nhận mã')}
        </Button>
      </form>
    )}
  </>
)

type Closed = { isOnlyOne: boolean } & Pick<AskedWays, 'closed'>

/** From when on a way that is used up serves again: said of each, beside the one that still does. */
const ClosedWays = ({ isOnlyOne, closed }: Closed) =>
  closed.map(({ way, noSending }) => (
    <p key={way.channel} className="mt-4">
      {isOnlyOne ? noSendingWords(noSending) : closedWords(t(channelLabel[way.channel]), noSending)}
    </p>
  ))

/** Where that code is typed. */
export const RequestCodeBox = ({ form }: { form: FormState }) => (
  <CodeBox
    form={form}
    name="code"
    label={t('Mã xác thực giao dịch điện tử')}
    hint={t('6 chữ số, dùng được trong {time}.', { time: lifeOf('transaction') })}
  />
)
