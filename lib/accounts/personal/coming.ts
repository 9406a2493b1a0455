/** The four doors of the personal page, in the order of the app. They open with the insurance data. */
export const comingParts = [
  {
    slug: 'the-bhyt',
    title: 'Thẻ BHYT',
    shows: 'Số thẻ, thời hạn, nơi đăng ký khám chữa bệnh ban đầu.',
    coming: [
      'Thời hạn có giá trị của thẻ và thời điểm đủ 5 năm liên tục',
      'Nơi đăng ký khám chữa bệnh ban đầu',
      'Quyền lợi của bạn khi đi khám, chữa bệnh',
      'Hình ảnh thẻ để đưa cho cơ sở y tế xem',
    ],
    today: 'Khi đi khám, mang căn cước gắn chip. Nếu dùng thẻ BHYT giấy, mang thêm giấy tờ có ảnh.',
  },
  {
    slug: 'qua-trinh-tham-gia',
    title: 'Quá trình tham gia BH',
    shows: 'Các tháng đã đóng BHXH, BHTN, BHYT.',
    coming: [
      'Tổng thời gian bạn đã tham gia, tính theo năm và tháng',
      'Từng giai đoạn: từ tháng, đến tháng, đơn vị, chức vụ',
      'Mức đóng của từng giai đoạn',
    ],
    today: 'Xem trên sổ BHXH của bạn, hoặc hỏi bộ phận nhân sự nơi bạn làm việc.',
  },
  {
    slug: 'thong-tin-huong',
    title: 'Thông tin hưởng',
    shows: 'Các khoản trợ cấp, lương hưu bạn được hưởng.',
    coming: [
      'Trợ cấp một lần và hằng tháng',
      'Ốm đau, thai sản, dưỡng sức',
      'Trợ cấp thất nghiệp',
      'Số quyết định, ngày quyết định và số tiền',
    ],
    today: 'Xem quyết định giấy bạn đã nhận, hoặc hỏi cơ quan BHXH đã ra quyết định.',
  },
  {
    slug: 'so-kham-chua-benh',
    title: 'Sổ khám chữa bệnh',
    shows: 'Các lần khám, chữa bệnh bằng thẻ BHYT.',
    coming: [
      'Cơ sở khám chữa bệnh, ngày vào, ngày ra',
      'Tên bệnh',
      'Chi phí: tổng chi, phần BHYT thanh toán, phần bạn trả',
    ],
    today: 'Giữ bảng kê chi phí và giấy ra viện mà cơ sở y tế đưa cho bạn.',
  },
] as const
export type ComingPart = (typeof comingParts)[number]

export const personalHref = ({ slug }: Pick<ComingPart, 'slug'>): string => `/ca-nhan/${slug}`
