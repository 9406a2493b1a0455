// What the programme is and promises, word for word from its guide.

export const launch =
  'Chiều ngày 16/11/2020, Thủ tướng Chính phủ Nguyễn Xuân Phúc cùng lãnh đạo một số Bộ, ngành đã chính thức khai trương ứng dụng VssID - Bảo hiểm xã hội số trên nền tảng thiết bị di động. Ứng dụng giúp tạo thuận lợi cho người dân trong thực hiện dịch vụ công trực tuyến về BHXH, BHYT, BHTN và giám sát quá trình tham gia đóng, hưởng.'

export const legalBasis = [
  {
    number: '3717/BHXH-CNTT',
    date: '25/11/2020',
    issuer: 'BHXH Việt Nam',
    text: 'Công văn số 3717/BHXH-CNTT ngày 25/11/2020 của BHXH Việt Nam về việc triển khai ứng dụng VssID',
  },
  {
    number: '215/UBND-KGVX',
    date: '18/3/2021',
    issuer: 'Ủy ban nhân dân tỉnh',
    text: 'Công văn số 215/UBND-KGVX ngày 18/3/2021 của Ủy ban nhân dân tỉnh về việc triển khai ứng dụng VssID-Bảo hiểm xã hội số',
  },
] as const

export const benefits = [
  'Thiết lập kênh giao tiếp giữa cơ quan BHXH với công dân',
  'Cung cấp thông tin: Thẻ BHYT, Quá trình tham gia; Thông tin hưởng; Sổ KCB...',
  'Cung cấp các tiện ích tra cứu: Mã số BHXH; Cơ quan BHXH; Cơ sở KCB BHYT; Đơn vị tham gia BHXH; Điểm thu, đại lý thu...',
  'Hỗ trợ trực tuyến 24/7',
  'Hướng tới thay thế Thẻ BHYT, sổ BHXH; tích hợp Dịch vụ công; Tiện ích thanh toán trực tuyến...',
] as const

export const usageNotes = [
  'Điện thoại, máy tính bảng sử dụng hệ điều hành Android 4.1 hoặc IOS 9.0 trở lên.',
  'Có tài khoản giao dịch điện tử với cơ quan BHXH.',
  'Đăng nhập bằng mã số BHXH, sau đó có thể thiết lập để đăng nhập bằng vân tay.',
  'Trong cùng thời điểm, chỉ đăng nhập 1 tài khoản trên 1 thiết bị. Nếu đăng nhập vào thiết bị thứ 2 sẽ yêu cầu nhập OTP, đồng thời sau khi đăng nhập ở thiết bị thứ 2 thì tài khoản trên thiết bị thứ nhất sẽ bị thoát ra.',
] as const

/** The five main functions, each with its door. */
export const mainFunctions = [
  { title: 'Đăng ký và Đăng nhập', href: '/dang-ky' },
  { title: 'Tra cứu', href: '/tra-cuu' },
  { title: 'Quản lý cá nhân', href: '/ca-nhan' },
  { title: 'Hỗ trợ 24/7', href: '/ho-tro' },
  { title: 'Tin tức', href: '/tin-tuc' },
] as const
