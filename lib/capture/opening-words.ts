import { formatSoon } from '@/lib/forms/days/dates'
import { msg, t } from '@/lib/words/t'
import { CAPTURE_MINUTES, type NoOpening } from './capture'

const words = {
  used: msg('Tạo mã chụp ảnh mới trên máy tính rồi quét lại. Mã này đã mở trên một điện thoại.'),
  expired: msg(
    'Tạo mã chụp ảnh mới trên máy tính rồi quét lại. Mỗi mã chỉ dùng được {minutes} phút.',
  ),
  'cut-off': msg(
    'Tạo mã chụp ảnh mới nếu vẫn muốn dùng điện thoại này. Máy tính đã ngắt mã trước.',
  ),
  replaced: msg('Quét mã đang hiện trên máy tính. Mã trước đã được thay bằng mã mới.'),
  finished: msg('Xem ảnh và làm tiếp trên máy tính. Lần chụp này đã xong.'),
  unknown: msg('Nhập đúng 8 chữ và số đang hiện trên máy tính. Mã vừa nhập chưa khớp mã nào.'),
  'too-many': msg(
    'Quét mã QR trên máy tính, hoặc nhập lại mã từ {when}. Mạng này đã nhập quá nhiều mã.',
  ),
} as const satisfies Record<NoOpening, string>

const notReceived = {
  ...words,
  finished: msg(
    'Trên máy tính, nhấn “Chụp bằng điện thoại”, quét mã mới rồi chụp lại. Lần chụp trước đã kết thúc trước khi ảnh đến.',
  ),
  unknown: msg('Tạo mã chụp ảnh mới trên máy tính, quét rồi chụp lại.'),
} as const satisfies Record<NoOpening, string>

/** What to do about a picture that has just been taken and came when nothing was taken in any more. */
export const notReceivedWords = (reason: NoOpening): string =>
  t(notReceived[reason], { minutes: CAPTURE_MINUTES, when: t('giờ sau') })

/** Why nothing opens, first what to do. */
export const openingWords = (reason: NoOpening, until?: Date): string =>
  t(words[reason], { minutes: CAPTURE_MINUTES, when: until ? formatSoon(until) : t('giờ sau') })
