import { msg } from '@/lib/words/t'

/** Of the parts of somebody's records those that are not open yet: what they will show, and what to do until then. */
export const comingParts = [
  {
    slug: 'so-kham-chua-benh',
    coming: [
      msg('Cơ sở khám chữa bệnh, ngày vào, ngày ra'),
      msg('Tên bệnh'),
      msg('Chi phí: tổng chi, phần BHYT thanh toán, phần bạn trả'),
    ],
    today: msg('Giữ bảng kê chi phí và giấy ra viện mà cơ sở y tế đưa cho bạn.'),
  },
] as const
