import { OfficerButton } from '@/components/officer/officer-button'
import { pageFormId } from '@/components/officer/page-form'
import { TextArea } from '@/components/ui/fields/text-area'
import type { CorrectionTransition } from '@/lib/corrections/correction'

const actionOn = (id: string, transition: CorrectionTransition): string =>
  `/can-bo/bao-sai/${id}/${transition}`

/** Enter in a box sends nothing that can't be taken back. */
export const usualPress = (
  id: string,
  transitions: readonly CorrectionTransition[],
): string | undefined => transitions[0] && actionOn(id, transitions[0])

type Props = {
  id: string
  ticket: string
  transitions: readonly CorrectionTransition[]
  answer: string
  error?: string
  /** What was reported still stands there. */
  isUnchanged: boolean
  /** Something is wished, nothing said to be wrong. */
  isWish: boolean
}

/** Looking into it, or answering: one form, so that no button forgets what stands in the box. */
export function CorrectionActions(props: Props) {
  const { id, ticket, transitions, answer, error, isUnchanged, isWish } = props
  if (transitions.length === 0) return null
  return (
    <form
      id={pageFormId}
      method="post"
      action={actionOn(id, transitions[0]!)}
      noValidate
      className="max-w-form space-y-6"
    >
      <input type="hidden" name="phieu" value={ticket} />
      {transitions.includes('take') && (
        <OfficerButton look="secondary" formAction={actionOn(id, 'take')}>
          Nhận xem
        </OfficerButton>
      )}
      {isUnchanged && (
        <p>
          Cổng vẫn ghi như lúc báo. Đã sửa ở hệ thống nghiệp vụ thì nói rõ khi nào cổng có dữ liệu
          mới.
        </p>
      )}
      <TextArea
        name="answer"
        value={answer}
        error={error}
        label="Trả lời người báo"
        hint="Một hai câu: đã sửa gì, hoặc vì sao giữ nguyên. Nhiều nhất 2.000 ký tự. Người báo đọc nguyên lời này."
        rows={4}
      />
      <div className="flex flex-wrap gap-3">
        <OfficerButton formAction={actionOn(id, 'correct')}>
          {isWish ? 'Trả lời: đã làm theo' : 'Trả lời: đã sửa'}
        </OfficerButton>
        <OfficerButton look="danger" formAction={actionOn(id, 'keep')}>
          {isWish ? 'Trả lời: không làm theo được' : 'Trả lời: giữ nguyên'}
        </OfficerButton>
      </div>
    </form>
  )
}
