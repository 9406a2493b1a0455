import { OfficerButton } from '@/components/officer/officer-button'
import { TextField } from '@/components/ui/text-field'
import type { Move } from '@/lib/contacts/contact-change'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import { noSendingWords, type NoSending } from '@/lib/verification/complaint'
import { codeRules } from '@/lib/verification/one-time-code'
import { ApproveForm } from './approve-form'

type Props = {
  id: string
  ticket: string
  paper: string
  moves: readonly Move[]
  /** Why no other code can be sent now. */
  noSending: NoSending | null
  form: FormState
}

const minutes = codeRules['change-contact'].livesMs / 60_000

/** What this officer may do with the change now: read the code, decide, or let it go. */
export function ChangeDecision({ id, ticket, paper, moves, noSending, form }: Props) {
  const action = (move: Move) => `/can-bo/doi-lien-he/${id}/${move}`
  return (
    <div className="max-w-form space-y-6">
      {moves.includes('confirm') && (
        <form method="post" action={action('confirm')} noValidate>
          <TextField
            name="code"
            label="Mã người đến đọc"
            hint={`6 chữ số trong tin nhắn hoặc thư gửi đến liên hệ mới, dùng được ${minutes} phút.`}
            error={errorOf(form, 'code')}
            inputMode="numeric"
            autoComplete="off"
            width="short"
            required
          />
          <OfficerButton>Xác nhận liên hệ mới</OfficerButton>
        </form>
      )}
      {moves.includes('resend') && (
        <form method="post" action={action('resend')}>
          <p className="mb-3">
            {noSending
              ? noSendingWords(noSending)
              : 'Chưa nhận được, hoặc mã hết hạn? Mã trước còn hạn vẫn dùng được.'}
          </p>
          <OfficerButton look="secondary">Gửi mã khác</OfficerButton>
        </form>
      )}
      {moves.includes('approve') && <ApproveForm {...{ action, ticket, paper, form }} />}
      {moves.includes('drop') && (
        <form method="post" action={action('drop')}>
          <OfficerButton look="secondary">Bỏ yêu cầu này</OfficerButton>
        </form>
      )}
    </div>
  )
}
