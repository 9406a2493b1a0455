import { formatTime } from '@/lib/forms/days/dates'
import type { Decision } from '@/lib/review/sheet/check-sheet'
import type { PageForm } from '@/lib/review/desk/page-form'
import { ActionButton } from '../desk-form'

type Waiting = Decision & { effectiveFrom: Date; isOwn: boolean; canUndo: boolean }
type Props = { form: PageForm; waiting: Waiting }

/** A decision the citizen has not heard of yet: it can still be undone, or take effect at once. */
export const WaitingDecision = ({ form, waiting }: Props) => (
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
      {waiting.canUndo && <ActionButton form={form} action="undoDecision" look="danger" />}
      {waiting.isOwn && <ActionButton form={form} action="carryOut" look="secondary" />}
    </div>
  </>
)
