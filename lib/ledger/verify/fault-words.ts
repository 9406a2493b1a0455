import { formatDay } from '@/lib/forms/days/dates'
import { msg, t } from '@/lib/words/t'
import type { ReceiptFault } from './verify-receipt'

/** What does not fit, and of which day. */
export const receiptFaultWords = {
  cut: msg('Ngày {day}: có dòng ở cuối đã mất.'),
  edited: msg('Ngày {day}: có dòng đã bị sửa, gỡ hoặc chèn.'),
  root: msg('Ngày {day}: các dòng không khớp số gốc của ngày.'),
  signature: msg('Ngày {day}: số gốc không do cổng ký.'),
  'broken-book': msg('Ngày {day}: sổ gốc không nối với ngày trước.'),
  'not-in-book': msg('Ngày {day}: sổ gốc ghi một số khác, hoặc không có ngày này.'),
} as const satisfies Record<ReceiptFault['kind'], string>

export const describeReceiptFault = ({ kind, day }: ReceiptFault): string =>
  t(receiptFaultWords[kind], { day: formatDay(day) })
