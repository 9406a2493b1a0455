import { formatDay } from '@/lib/forms/days/dates'
import { msg, t } from '@/lib/words/t'
import type { CardVerdict } from './judge-card'
import type { CardStatement } from './statement'

type Is = CardVerdict['is']

/** The first words a clinic reads, and what to do. */
export const cardVerdictWords: Record<Is, { heading: string; text: string }> = {
  valid: {
    heading: msg('Thẻ hợp lệ'),
    text: msg('So tên và năm sinh với giấy tờ có ảnh của người bệnh.'),
  },
  withdrawn: {
    heading: msg('Mã đã bị thu hồi'),
    text: msg('Chủ thẻ đã thu hồi mã này. Đề nghị người bệnh mở lại thẻ khi có mạng.'),
  },
  'card-expired': {
    heading: msg('Thẻ hết hạn'),
    text: msg('Mã đúng là của cổng, nhưng thời hạn của thẻ đã qua.'),
  },
  'not-yet-valid': {
    heading: msg('Thẻ chưa đến hạn'),
    text: msg('Mã đúng là của cổng, nhưng thẻ chưa có giá trị.'),
  },
  'kept-too-long': {
    heading: msg('Mã giữ quá lâu'),
    text: msg('Máy của người bệnh giữ mã quá 30 ngày. Đề nghị mở lại thẻ khi có mạng.'),
  },
  'old-picture': {
    heading: msg('Ảnh chụp cũ'),
    text: msg(
      'Mã này không còn mới. Đề nghị người bệnh mở thẻ ngay trước mặt bạn, và xem giờ trên hai máy.',
    ),
  },
  'clock-ahead': {
    heading: msg('Đồng hồ hai máy lệch nhau'),
    text: msg('Mã này của mấy phút tới. Xem giờ trên hai máy, chỉnh lại giờ rồi quét lại.'),
  },
  altered: {
    heading: msg('Thẻ giả hoặc đã bị sửa'),
    text: msg('Chữ ký chưa khớp với điều trên mã. Quét lại một lần, nếu vẫn vậy thì đừng tin mã.'),
  },
  'unknown-key': {
    heading: msg('Không rõ ai ký mã này'),
    text: msg('Máy này không biết khóa đã ký. Mở lại trang khi có mạng rồi quét lại.'),
  },
  'cut-short': {
    heading: msg('Quét chưa hết mã'),
    text: msg('Quét lại, giữ máy quét cho đến khi nghe tiếng báo.'),
  },
  newer: {
    heading: msg('Mã của bản mới hơn'),
    text: msg('Tải lại trang này rồi quét lại.'),
  },
  'not-a-code': {
    heading: msg('Đây không phải mã thẻ BHYT'),
    text: msg('Chỉ quét được mã trên trang “Dùng thẻ” của cổng này.'),
  },
}

/** `01/01/2026 đến 31/12/2026` */
export const validityWords = ({
  validFrom,
  validTo,
}: Pick<CardStatement, 'validFrom' | 'validTo'>) =>
  validTo === null
    ? t('từ {from}', { from: formatDay(validFrom) })
    : t('{from} đến {to}', { from: formatDay(validFrom), to: formatDay(validTo) })
