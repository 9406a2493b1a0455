import { OfficerButton } from '@/components/officer/officer-button'
import { TextField } from '@/components/ui/fields/text-field'
import type { ChangeTransition } from '@/lib/contacts/contact-change'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import { SeenTicks } from './seen-ticks'

type Props = {
  action: (transition: ChangeTransition) => string
  /** Which paper the receiver has seen, as far as it may stand here. */
  paper: string
  words: { approval: string; approvedPaper: string }
  form: FormState
}

/** The second officer looks for themselves. */
export const ApproveFields = ({ action, paper, words, form }: Props) => (
  <div>
    <h2 className="mb-3 text-xl">Bạn tự xem rồi quyết định</h2>
    <TextField
      {...fieldOf(form, 'issuedOn')}
      type="date"
      label="Ngày cấp giấy tờ, đọc từ bản gốc"
      hint={`Người tiếp nhận đã xem: ${paper}. Cầm bản gốc và đọc ngày cấp. Từ ngày nhận đề nghị, ai mở hồ sơ của người này thì không duyệt được.`}
      autoComplete="off"
      width="medium"
      required
    />
    <SeenTicks
      form={form}
      isOwner="Tôi đã gặp người đến, khớp ảnh trên giấy tờ"
      isPaperSeen={words.approvedPaper}
    />
    <p className="mb-3">{words.approval}</p>
    <OfficerButton formAction={action('approve')}>Duyệt thay đổi</OfficerButton>
  </div>
)
