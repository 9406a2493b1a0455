import { formatTime } from '@/lib/forms/days/dates'
import type { Decision } from '@/lib/review/check-sheet'
import { ActionButton, type Desk } from './desk-form'

export type Waiting = Decision & { effectiveFrom: Date; isOwn: boolean; canUndo: boolean }
type Props = { desk: Desk; waiting: Waiting }

/** A decision the citizen has not heard of yet: it can still be undone, or take effect at once. */
export const WaitingDecision = ({ desk, waiting }: Props) => (
  <>
    <p className="mb-2">
      <strong>
        {waiting.kind === 'approve'
          ? 'Đã quyết định duyệt và cấp tài khoản.'
          : 'Đã quyết định từ chối.'}
      </strong>{' '}
      Quyết định có hiệu lực từ {formatTime(waiting.effectiveFrom)}. Khi ấy công dân mới nhận tin
      nhắn.
    </p>
    <div className="flex flex-wrap gap-3">
      {waiting.canUndo && <ActionButton desk={desk} action="undoDecision" look="danger" />}
      {waiting.isOwn && <ActionButton desk={desk} action="carryOut" look="secondary" />}
    </div>
  </>
)
