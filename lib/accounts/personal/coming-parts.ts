import { msg } from '@/lib/words/t'

/** Of the parts of somebody's records those that are not open yet: what they will show, and what to do until then. */
export const comingParts = [
  {
    slug: 'the-bhyt',
    coming: [
      msg('Thời hạn có giá trị của thẻ và thời điểm đủ 5 năm liên tục'),
      msg('Nơi đăng ký khám chữa bệnh ban đầu'),
      msg('Quyền lợi của bạn khi đi khám, chữa bệnh'),
      msg('Hình ảnh thẻ để đưa cho cơ sở y tế xem'),
    ],
    today: msg(
      'Khi đi khám, mang căn cước gắn chip. Nếu dùng thẻ BHYT giấy, mang thêm giấy tờ có ảnh.',
    ),
  },
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
