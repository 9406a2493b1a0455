import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { Button, ButtonRow } from '@/components/ui/button'
import { shownPhone } from '@/lib/forms/shown'
import type { FormState } from '@/lib/forms/form-state'
import { codeLabels } from '@/lib/requests/adjust/code-words'
import type { Confirming } from '@/lib/requests/adjust/find-confirming'
import { noSendingWords } from '@/lib/verification/code-error'
import { t } from '@/lib/words/t'
import { AskCode, RequestCodeBox } from './ask-code'
import { CodeBox } from './code-box'
import { WhereTo } from './where-to'

type Props = {
  /** The addresses it posts to begin so: of an own account, or of a child's. */
  base: string
  form: FormState
  asked: Confirming & { state: 'ready' }
  isDemo: boolean
}

/** First the codes are asked for, then typed; both stand there while a code is good. */
export const ConfirmForm = ({ base, form, asked, isDemo }: Props) => (
  <>
    <p className="mb-4">
      <WhereTo to={asked.to} isSent={asked.isSent} />
      {asked.proofs.length > 0 &&
        (asked.isSent && !asked.hasCode
          ? t('Liên hệ mới chưa nhận mã nào. Nhấn “Nhận mã” để gửi.')
          : t('Mỗi liên hệ mới cũng nhận một mã riêng.'))}
      <DemoInboxNote isDemo={isDemo} />
    </p>
    {asked.hasCode && (
      <form method="post" action={`${base}/xac-nhan`} noValidate>
        <input type="hidden" name="shown" value={asked.shown} />
        <RequestCodeBox form={form} />
        {asked.proofs.map(({ part, field, to }) => (
          <CodeBox
            key={field}
            form={form}
            name={field}
            label={t(codeLabels[field]!)}
            hint={t('6 chữ số đã gửi đến {to}.', { to: part === 'phone' ? shownPhone(to) : to })}
          />
        ))}
        <ButtonRow>
          <Button>{t('Xác nhận điều chỉnh')}</Button>
        </ButtonRow>
      </form>
    )}
    <AskCode action={`${base}/gui-ma`} asked={asked} boxless="code" />
    {asked.noProofs.map((noSending) => (
      <p key={noSending.reason} className="mt-4">
        {noSendingWords(noSending)}
      </p>
    ))}
  </>
)
