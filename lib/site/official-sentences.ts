// Every official sentence, letter by letter, for the screen, paper and messages: our own words stand beside them, never instead.
// Wording: Mẫu số 01, Phụ lục III, Nghị định 140/2018/NĐ-CP, as the portal printed it in 2020, and the guide of the VssID programme (2021).
// The guide's picture ends the commitment with a cut-off «./»; papers end so: «./.».

import { msg } from '@/lib/words/t'

/** The questions of the form, as on its paper. */
export const formLabels = {
  subject: msg('Đối tượng đăng ký'),
  person: msg('Cá nhân'),
  organisation: msg('Cơ quan/Tổ chức'),
  name: msg('Tên cơ quan/tổ chức/cá nhân'),
  bhxhCode: msg('Mã số bảo hiểm xã hội'),
  idNumber: msg('Số CMND/HC/CC'),
  address: msg('Địa chỉ liên hệ'),
  certificateNumber: 'Số chứng thư số của cơ quan, tổ chức, cá nhân',
  certifier: 'Tên tổ chức chứng thực chữ ký số',
  certificatePeriod: 'Thời hạn sử dụng chứng thư số: Từ',
  contactPerson: msg('Người liên hệ'),
  email: msg('Địa chỉ thư điện tử'),
  phone: msg('Điện thoại di động'),
  transactionPlace: msg('Đăng ký giao dịch tại'),
  chooseOffice: msg('Chọn cơ quan BHXH tiếp nhận'),
  chooseSubmission: msg('Chọn hình thức nộp hồ sơ'),
} as const

/** The same for a child, in the words of the guide. */
export const childLabels = {
  subject: msg('Người dưới 18 tuổi chưa có giấy CMND/CCCD'),
  name: msg('Họ và tên'),
  guardianBhxhCode: msg('Mã số bảo hiểm xã hội người giám hộ'),
  guardianIdNumber: msg('Số CMND/HC/CC của người giám hộ'),
} as const

/** Above every paper of the state. */
export const nationalWords = {
  name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const

export const formAddressee = 'Kính gửi: Bảo hiểm xã hội Việt Nam.'

/** Reconstructed from the older separate forms: the combined form's own signature block was not found. */
export const signatureWords = {
  signer: 'CƠ QUAN/TỔ CHỨC/CÁ NHÂN',
  manner: '(Ký, ghi rõ họ tên, đóng dấu nếu là cơ quan, tổ chức; hoặc ký số)',
} as const

/** What the guide writes beside the pages of the portal. */
export const portalAdvice = {
  choosePerson: 'Chọn phương thức là "Cá nhân" và nhấn Tiếp',
  /** The same within our own sentence. */
  forOneself: msg('Nếu đăng ký cho chính mình: Chọn phương thức là "Cá nhân" và nhấn Tiếp.'),
  printAndSign: msg(
    'In và ký mẫu 01 và nộp tại cơ quan BHXH đã đăng ký nộp hồ sơ để xác thực và duyệt cấp tài khoản cho cá nhân',
  ),
  scanQr: msg('Hướng camera điện thoại vào mã QR để tải ứng dụng'),
  newsSource: msg('Tin tức, video lấy từ Cổng thông tin điện tử BHXH Việt Nam'),
} as const

export const formTitle = msg('TỜ KHAI')

export const formSubtitle = msg(
  'Đăng ký sử dụng, điều chỉnh thông tin và ngừng sử dụng phương thức giao dịch điện tử trong lĩnh vực bảo hiểm xã hội',
)

export const noCertificateStatement = msg(
  'Cá nhân tôi không có chứng thư số (không điền nội dung tại mục (*)), đề nghị cơ quan Bảo hiểm xã hội cấp mã xác thực giao dịch điện tử theo địa chỉ thư điện tử hoặc số điện thoại di động dưới đây:',
)

export const decreeStatement = msg(
  'Theo Nghị định số 166/2016/NĐ-CP ngày 24 tháng 12 năm 2016 của Chính phủ, cơ quan/tổ chức/cá nhân tôi có đủ các điều kiện sử dụng phương thức giao dịch điện tử. Cơ quan/tổ chức/cá nhân tôi đăng ký, điều chỉnh thông tin và ngừng sử dụng phương thức giao dịch điện tử trong lĩnh vực bảo hiểm xã hội với cơ quan Bảo hiểm xã hội như sau:',
)

/** Reconstructed, as the whole block: only that the form has one follows from its title. */
export const stopOpening =
  'Ngừng sử dụng phương thức giao dịch điện tử trong lĩnh vực bảo hiểm xã hội từ'

export const startOpening =
  'Đăng ký sử dụng phương thức giao dịch điện tử trong lĩnh vực Bảo hiểm xã hội từ'

/** `startsOn` is an ISO date. */
export const startStatement = (startsOn: string): string => {
  const [year, month, day] = startsOn.split('-')
  return `${startOpening} ngày ${day} tháng ${month} năm ${year}`
}

export const transactionPlaces = {
  portal: msg('Cổng thông tin điện tử của Bảo hiểm xã hội Việt Nam'),
  ivan: msg('Tổ chức I-VAN'),
} as const

export const commitmentStatement = msg(
  'Cơ quan/tổ chức/cá nhân tôi cam kết hoàn toàn chịu trách nhiệm trước pháp luật về tính chính xác, trung thực của nội dung nêu trên và thực hiện giao dịch điện tử trong lĩnh vực bảo hiểm xã hội theo đúng quy định của pháp luật./.',
)

/** Stored with each case, so that it stays known which wording was agreed to. */
export const COMMITMENT_VERSION = '140/2018-mau-01'

export const submissionMethods = {
  counter: msg('Tại nơi tiếp nhận hồ sơ theo quy định của Bảo hiểm Xã hội Việt Nam'),
  post: msg(
    'Tại nhà thông qua dịch vụ bưu chính công ích (Cước dịch vụ bưu chính công ích do cá nhân tự trả khi gửi hồ sơ)',
  ),
} as const

/** Shown after «Ghi nhận»; the hotline stands between the two halves, as a link. */
export const recordedMessage = {
  beforeHotline:
    'Vui lòng đến cơ quan BHXH gần nhất hoặc Trung tâm dịch vụ hỗ trợ, chăm sóc khách hàng BHXH Việt Nam với giấy tờ tùy thân (CMND/CCCD/Hộ chiếu và giấy khai sinh nếu đăng ký cho con) để hoàn tất quá trình đăng ký. Tại đây, bạn sẽ nhận được thông tin tài khoản đăng nhập và được hướng dẫn cài đặt, sử dụng ứng dụng VssID. Liên hệ ',
  hotline: '19009068',
  afterHotline: ' để được hướng dẫn, hỗ trợ.',
  /** Its three parts in one, for who reads its sense. */
  whole: msg(
    'Vui lòng đến cơ quan BHXH gần nhất hoặc Trung tâm dịch vụ hỗ trợ, chăm sóc khách hàng BHXH Việt Nam với giấy tờ tùy thân (CMND/CCCD/Hộ chiếu và giấy khai sinh nếu đăng ký cho con) để hoàn tất quá trình đăng ký. Tại đây, bạn sẽ nhận được thông tin tài khoản đăng nhập và được hướng dẫn cài đặt, sử dụng ứng dụng VssID. Liên hệ 19009068 để được hướng dẫn, hỗ trợ.',
  ),
} as const

export const launch = msg(
  'Chiều ngày 16/11/2020, Thủ tướng Chính phủ Nguyễn Xuân Phúc cùng lãnh đạo một số Bộ, ngành đã chính thức khai trương ứng dụng VssID - Bảo hiểm xã hội số trên nền tảng thiết bị di động. Ứng dụng giúp tạo thuận lợi cho người dân trong thực hiện dịch vụ công trực tuyến về BHXH, BHYT, BHTN và giám sát quá trình tham gia đóng, hưởng.',
)

export const legalBasis = [
  {
    number: '3717/BHXH-CNTT',
    date: '25/11/2020',
    issuer: 'BHXH Việt Nam',
    text: msg(
      'Công văn số 3717/BHXH-CNTT ngày 25/11/2020 của BHXH Việt Nam về việc triển khai ứng dụng VssID',
    ),
  },
  {
    number: '215/UBND-KGVX',
    date: '18/3/2021',
    issuer: 'Ủy ban nhân dân tỉnh',
    text: msg(
      'Công văn số 215/UBND-KGVX ngày 18/3/2021 của Ủy ban nhân dân tỉnh về việc triển khai ứng dụng VssID-Bảo hiểm xã hội số',
    ),
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
  msg('Điện thoại, máy tính bảng sử dụng hệ điều hành Android 4.1 hoặc IOS 9.0 trở lên.'),
  msg('Có tài khoản giao dịch điện tử với cơ quan BHXH.'),
  msg('Đăng nhập bằng mã số BHXH, sau đó có thể thiết lập để đăng nhập bằng vân tay.'),
  msg(
    'Trong cùng thời điểm, chỉ đăng nhập 1 tài khoản trên 1 thiết bị. Nếu đăng nhập vào thiết bị thứ 2 sẽ yêu cầu nhập OTP, đồng thời sau khi đăng nhập ở thiết bị thứ 2 thì tài khoản trên thiết bị thứ nhất sẽ bị thoát ra.',
  ),
] as const

/** A name that is also a link: said in the reader's language where it stands alone. */
export const agencySite = msg('Cổng thông tin điện tử BHXH Việt Nam')

/** At the foot of every page. */
export const copyright = {
  owner: msg('©2014 – 2015 - Bản quyền thuộc về Bảo hiểm xã hội Việt Nam.'),
  reuse: msg(
    'Khi sử dụng lại thông tin từ website này, xin vui lòng ghi rõ nguồn "Cổng thông tin điện tử BHXH Việt Nam"',
  ),
} as const
