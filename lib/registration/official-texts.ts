// The official sentences, word for word, on the screen and on paper.
// Wording: Mẫu số 01, Phụ lục III, Nghị định 140/2018/NĐ-CP, as the portal printed it in 2020.

export const formTitle = 'TỜ KHAI'

export const formSubtitle =
  'Đăng ký sử dụng, điều chỉnh thông tin và ngừng sử dụng phương thức giao dịch điện tử trong lĩnh vực bảo hiểm xã hội'

export const noCertificateStatement =
  'Cá nhân tôi không có chứng thư số (không điền nội dung tại mục (*)), đề nghị cơ quan Bảo hiểm xã hội cấp mã xác thực giao dịch điện tử theo địa chỉ thư điện tử hoặc số điện thoại di động dưới đây:'

export const decreeStatement =
  'Theo Nghị định số 166/2016/NĐ-CP ngày 24 tháng 12 năm 2016 của Chính phủ, cơ quan/tổ chức/cá nhân tôi có đủ các điều kiện sử dụng phương thức giao dịch điện tử. Cơ quan/tổ chức/cá nhân tôi đăng ký, điều chỉnh thông tin và ngừng sử dụng phương thức giao dịch điện tử trong lĩnh vực bảo hiểm xã hội với cơ quan Bảo hiểm xã hội như sau:'

export const startOpening =
  'Đăng ký sử dụng phương thức giao dịch điện tử trong lĩnh vực Bảo hiểm xã hội từ'

/** `startsOn` is an ISO date. */
export const startStatement = (startsOn: string): string => {
  const [year, month, day] = startsOn.split('-')
  return `${startOpening} ngày ${day} tháng ${month} năm ${year}`
}

export const transactionPlaces = {
  portal: 'Cổng thông tin điện tử của Bảo hiểm xã hội Việt Nam',
  ivan: 'Tổ chức I-VAN',
} as const

export const commitmentStatement =
  'Cơ quan/tổ chức/cá nhân tôi cam kết hoàn toàn chịu trách nhiệm trước pháp luật về tính chính xác, trung thực của nội dung nêu trên và thực hiện giao dịch điện tử trong lĩnh vực bảo hiểm xã hội theo đúng quy định của pháp luật./.'

/** Stored with each case, so that it stays known which wording was agreed to. */
export const COMMITMENT_VERSION = '140/2018-mau-01'

export const submissionMethods = {
  counter: 'Tại nơi tiếp nhận hồ sơ theo quy định của Bảo hiểm Xã hội Việt Nam',
  post: 'Tại nhà thông qua dịch vụ bưu chính công ích (Cước dịch vụ bưu chính công ích do cá nhân tự trả khi gửi hồ sơ)',
} as const

/** Shown after «Ghi nhận»; the hotline stands between the two halves, as a link. */
export const recordedMessage = {
  beforeHotline:
    'Vui lòng đến cơ quan BHXH gần nhất hoặc Trung tâm dịch vụ hỗ trợ, chăm sóc khách hàng BHXH Việt Nam với giấy tờ tùy thân (CMND/CCCD/Hộ chiếu và giấy khai sinh nếu đăng ký cho con) để hoàn tất quá trình đăng ký. Tại đây, bạn sẽ nhận được thông tin tài khoản đăng nhập và được hướng dẫn cài đặt, sử dụng ứng dụng VssID. Liên hệ ',
  hotline: '19009068',
  afterHotline: ' để được hướng dẫn, hỗ trợ.',
} as const
