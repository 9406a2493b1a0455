import { formatDay, formatInstant } from '@/lib/forms/days/dates'
import type { PostalOrder, PostalReason, PostalState } from '@/lib/postal/orders/order'

const words: Record<PostalState, string> = {
  WAITING: 'chưa hẹn được, cổng đang thử',
  ORDERED: 'đã hẹn bưu điện',
  REFUSED: 'bưu điện không đến địa chỉ này',
  FAILED: 'bưu điện chưa nhận được tờ khai',
  COLLECTED: 'bưu điện đã nhận, đang chuyển đến',
  DELIVERED: 'bưu điện báo đã giao đến cơ quan',
  LOST: 'bưu điện báo thất lạc',
  CANCELLED: 'đã bỏ lịch hẹn, công dân tự mang đến',
}

const reasons: Record<PostalReason, string> = {
  address: 'không tìm thấy địa chỉ',
  'nobody-home': 'không gặp ai',
  'not-ready': 'tờ khai chưa sẵn sàng',
  'nobody-came': 'qua ngày hẹn mà không có tin',
}

/** Where the letter is that this office waits for. */
export const CasePickup = ({ pickup }: { pickup: PostalOrder | null }) =>
  pickup && (
    <p className="mb-3 border-l-4 border-line px-3 py-1 wrap-anywhere">
      <strong>Bưu điện:</strong> {words[pickup.state]}
      {pickup.reason && ` (${reasons[pickup.reason]})`}, từ {formatInstant(pickup.stateSince)}. Ngày
      hẹn {formatDay(pickup.pickupDay)}.
      {pickup.trackingNumber && ` Mã vận đơn ${pickup.trackingNumber}.`}
    </p>
  )
