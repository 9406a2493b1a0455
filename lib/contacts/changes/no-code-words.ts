import { formatSoon, formatTime } from '@/lib/forms/days/dates'
import { noSendingWords, type NoSending } from '@/lib/verification/code-error'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'

/** Why no other code goes out now. A time at which the request has ended is no time to send one again, so another way is told. */
export function noCodeWords(noSending: NoSending, endsAt: Date): string {
  const { until, hasLive } = noSending
  if (until.getTime() + MINUTE_MS <= endsAt.getTime()) return noSendingWords(noSending)
  const first = hasLive ? 'Nhập mã đã nhận.' : 'Bỏ yêu cầu này rồi nhận đề nghị với liên hệ khác.'
  return `${first} Đề nghị này hết lúc ${formatTime(endsAt)}, khi ấy chưa gửi được mã khác. Với liên hệ này, nhận đề nghị mới từ ${formatSoon(until)}.`
}
