export type Service = {
  id: string
  title: string
  who: string
  papers: string[]
  time: string
  cost: string
} & (Open | AtOffice)

type Open = { start: { title: string; href: string }; today?: undefined; isAtCounter?: undefined }

type AtOffice = {
  start?: undefined
  /** What to do until it opens here. */
  today: string
  /** It is done at the office, today and later. */
  isAtCounter?: true
}

const identityPaper = 'Thẻ căn cước (CCCD) hoặc hộ chiếu, bản gốc còn hạn'
const needsAccount = 'Người đã có tài khoản giao dịch điện tử'
const free = 'Không thu phí'

/** Every public service the portal offers or prepares. Opening one: give it a `start`. */
export const services: Service[] = [
  {
    id: 'dang-ky',
    title: 'Đăng ký tài khoản giao dịch điện tử',
    who: 'Người đã có thẻ căn cước (CCCD) hoặc hộ chiếu',
    papers: [
      identityPaper,
      'Mã số BHXH (10 chữ số)',
      'Số điện thoại của bạn',
      'Ảnh chụp hai mặt giấy tờ',
    ],
    time: 'Khoảng 10 phút điền tờ khai. Kết quả có trong 3 ngày làm việc từ khi nộp tờ khai đã ký.',
    cost: 'Không thu phí. Nếu gửi qua bưu điện, cước bưu điện do người gửi trả.',
    start: { title: 'Bắt đầu đăng ký', href: '/dang-ky' },
  },
  {
    id: 'dang-ky-cho-con',
    title: 'Đăng ký cho con chưa có thẻ căn cước',
    who: 'Cha, mẹ hoặc người giám hộ của người dưới 18 tuổi',
    papers: [
      `Của cha, mẹ hoặc người giám hộ: ${identityPaper}`,
      'Giấy khai sinh của con',
      'Mã số BHXH của con',
    ],
    time: 'Làm tại quầy, trong giờ làm việc của cơ quan BHXH',
    cost: free,
    today: 'Mang các giấy tờ trên đến cơ quan BHXH gần nhất.',
  },
  {
    id: 'tai-co-quan',
    title: 'Đăng ký trực tiếp tại cơ quan BHXH',
    who: 'Người không điền được trên mạng, hoặc muốn có cán bộ giúp',
    papers: [identityPaper, 'Mã số BHXH (10 chữ số)', 'Số điện thoại của bạn'],
    time: 'Làm tại quầy, trong giờ làm việc của cơ quan BHXH',
    cost: free,
    today: 'Đến cơ quan BHXH gần nhất. Cán bộ điền tờ khai cùng bạn.',
    isAtCounter: true,
  },
  {
    id: 'dieu-chinh',
    title: 'Điều chỉnh thông tin đăng ký',
    who: needsAccount,
    papers: [identityPaper],
    time: 'Làm tại quầy, trong giờ làm việc của cơ quan BHXH',
    cost: free,
    today: 'Đến cơ quan BHXH đã nhận tờ khai của bạn.',
  },
  {
    id: 'ngung-su-dung',
    title: 'Ngừng sử dụng tài khoản',
    who: needsAccount,
    papers: [identityPaper],
    time: 'Làm tại quầy, trong giờ làm việc của cơ quan BHXH',
    cost: free,
    today: 'Đến cơ quan BHXH đã nhận tờ khai của bạn.',
  },
  {
    id: 'dong-tiep',
    title: 'Đóng tiếp BHXH tự nguyện',
    who: 'Người đang tham gia BHXH tự nguyện',
    papers: ['Mã số BHXH (10 chữ số)'],
    time: 'Làm tại điểm thu, đại lý thu',
    cost: 'Số tiền theo mức thu nhập và số tháng bạn chọn',
    today: 'Đến điểm thu, đại lý thu hoặc cơ quan BHXH gần nhất.',
  },
  {
    id: 'gia-han-the',
    title: 'Gia hạn thẻ BHYT theo hộ gia đình',
    who: 'Hộ gia đình tham gia BHYT',
    papers: ['Mã số BHXH của từng người trong hộ'],
    time: 'Làm tại điểm thu, đại lý thu',
    cost: 'Số tiền theo số người trong hộ',
    today: 'Đến điểm thu, đại lý thu hoặc cơ quan BHXH gần nhất.',
  },
]
