import { formatInstant } from '@/lib/forms/days/dates'
import type { IvanReason } from '@/lib/ivan/handovers/handover'
import type { ShownHandover, ShownState } from '@/lib/ivan/handovers/show-handover'

const words: Record<ShownState, string> = {
  WAITING: 'chưa báo được, cổng đang thử',
  TAKEN: 'đã nhận, chưa xác nhận',
  ACCEPTED: 'đã xác nhận',
  REFUSED: 'chưa nhận',
}

const reasons: Record<IvanReason, string> = {
  'no-contract': 'chưa có hợp đồng',
  'other-data': 'tên hoặc mã số khác hợp đồng',
  suspended: 'hợp đồng đang tạm ngừng',
}

/** What the provider that this person chose has said. */
export const CaseIvan = ({ handover }: { handover: ShownHandover | null }) =>
  handover && (
    <p className="mb-3 border-l-4 border-line px-3 py-1 wrap-anywhere">
      <strong>I-VAN:</strong> {handover.providerName} {words[handover.state]}
      {handover.reason && ` (${reasons[handover.reason]})`}, từ {formatInstant(handover.stateSince)}
      .
    </p>
  )
