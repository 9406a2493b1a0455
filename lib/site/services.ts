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

const identityPaper = 'CMND/CCCD/Hộ chiếu'
const needsAccount = 'Người đã có tài khoản giao dịch điện tử'
const free = 'Không thu phí'

/** Every public service the portal offers or prepares. Opening one: give it a `start`. */
export const services: Service[] = [
  {
    id: 'dang-ky',
    title: 'Đăng ký tài khoản giao dịch điện tử',
    who: 'Cá nhân đã có giấy CMND/CCCD',
    papers: [
      identityPaper,
      'Mã số BHXH (10 chữ số)',
      'Số điện thoại của bạn',
      'Ảnh chụp hai mặt giấy tờ',
    ],
    time: 'Khoảng 10 phút điền tờ khai, rồi một lần đến cơ quan BHXH',
    cost: 'Không thu phí. Nếu gửi hồ sơ tại nhà, bạn tự trả cước bưu chính.',
    start: { title: 'Bắt đầu đăng ký', href: '/dang-ky' },
  },
  {
    id: 'dang-ky-cho-con',
    title: 'Đăng ký cho con chưa có giấy CMND/CCCD',
    who: 'Cha, mẹ hoặc người giám hộ của cá nhân dưới 18 tuổi',
    papers: [
      `${identityPaper} của cha, mẹ hoặc người giám hộ`,
      'Giấy khai sinh của con',
      'Mã số BHXH của con',
    ],
    time: 'Làm tại quầy, trong giờ làm việc của cơ quan BHXH',
    cost: free,
    today: 'Bạn đến cơ quan BHXH gần nhất cùng các giấy tờ trên.',
  },
  {
    id: 'tai-co-quan',
    title: 'Đăng ký trực tiếp tại cơ quan BHXH',
    who: 'Người không điền được trên mạng, hoặc muốn có cán bộ giúp',
    papers: [identityPaper, 'Mã số BHXH (10 chữ số)', 'Số điện thoại của bạn'],
    time: 'Làm tại quầy, trong giờ làm việc của cơ quan BHXH',
    cost: free,
    today: 'Bạn đến cơ quan BHXH gần nhất. Cán bộ điền tờ khai cùng bạn.',
    isAtCounter: true,
  },
  {
    id: 'dieu-chinh',
    title: 'Điều chỉnh thông tin đăng ký',
    who: needsAccount,
    papers: [identityPaper],
    time: 'Làm tại quầy, trong giờ làm việc của cơ quan BHXH',
    cost: free,
    today: 'Bạn đến cơ quan BHXH đã nhận tờ khai của bạn.',
  },
  {
    id: 'ngung-su-dung',
    title: 'Ngừng sử dụng tài khoản',
    who: needsAccount,
    papers: [identityPaper],
    time: 'Làm tại quầy, trong giờ làm việc của cơ quan BHXH',
    cost: free,
    today: 'Bạn đến cơ quan BHXH đã nhận tờ khai của bạn.',
  },
  {
    id: 'dong-tiep',
    title: 'Đóng tiếp BHXH tự nguyện',
    who: 'Người đang tham gia BHXH tự nguyện',
    papers: ['Mã số BHXH (10 chữ số)'],
    time: 'Làm tại điểm thu, đại lý thu',
    cost: 'Số tiền theo mức thu nhập và số tháng bạn chọn',
    today: 'Bạn đến điểm thu, đại lý thu hoặc cơ quan BHXH gần nhất.',
  },
  {
    id: 'gia-han-the',
    title: 'Gia hạn thẻ BHYT theo hộ gia đình',
    who: 'Hộ gia đình tham gia BHYT',
    papers: ['Mã số BHXH của từng người trong hộ'],
    time: 'Làm tại điểm thu, đại lý thu',
    cost: 'Số tiền theo số người trong hộ',
    today: 'Bạn đến điểm thu, đại lý thu hoặc cơ quan BHXH gần nhất.',
  },
]
