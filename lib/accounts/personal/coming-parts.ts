import { msg } from '@/lib/words/t'

/** The four sections of the personal page, in the order of the app. They open with the insurance data. */
export const comingParts = [
  {
    slug: 'the-bhyt',
    title: msg('Thẻ BHYT'),
    shows: msg('Số thẻ, thời hạn, nơi đăng ký khám chữa bệnh ban đầu.'),
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
    slug: 'qua-trinh-tham-gia',
    title: msg('Quá trình tham gia BH'),
    shows: msg('Các tháng đã đóng BHXH, BHTN, BHYT.'),
    coming: [
      msg('Tổng thời gian bạn đã tham gia, tính theo năm và tháng'),
      msg('Từng giai đoạn: từ tháng, đến tháng, đơn vị, chức vụ'),
      msg('Mức đóng của từng giai đoạn'),
    ],
    today: msg('Xem trên sổ BHXH của bạn, hoặc hỏi bộ phận nhân sự nơi bạn làm việc.'),
  },
  {
    slug: 'thong-tin-huong',
    title: msg('Thông tin hưởng'),
    shows: msg('Các khoản trợ cấp, lương hưu bạn được hưởng.'),
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
    title: msg('Sổ khám chữa bệnh'),
    shows: msg('Các lần khám, chữa bệnh bằng thẻ BHYT.'),
    coming: [
      msg('Cơ sở khám chữa bệnh, ngày vào, ngày ra'),
      msg('Tên bệnh'),
      msg('Chi phí: tổng chi, phần BHYT thanh toán, phần bạn trả'),
    ],
    today: msg('Giữ bảng kê chi phí và giấy ra viện mà cơ sở y tế đưa cho bạn.'),
  },
] as const
export type ComingPart = (typeof comingParts)[number]

export const personalHref = ({ slug }: Pick<ComingPart, 'slug'>): string => `/ca-nhan/${slug}`
