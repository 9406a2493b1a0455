import { msg } from '@/lib/words/t'

/** Of the parts of somebody's records those that are not open yet: what they will show, and what to do until then. */
export const comingParts = [
  {
    slug: 'thong-tin-huong',
    coming: [
      msg('Trợ cấp một lần và hằng tháng'),
      msg('Ốm đau, thai sản, dưỡng sức'),
      msg('Trợ cấp thất nghiệp'),
      msg('Số quyết định, ngày quyết định và số tiền'),
    ],
    today: msg('Xem quyết định giấy bạn đã nhận, hoặc hỏi cơ quan BHXH đã ra quyết định.'),
  },
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
