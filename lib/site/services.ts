import { msg } from '@/lib/words/t'

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

const identityPaper = msg('Thẻ căn cước (CCCD) hoặc hộ chiếu, bản gốc còn hạn')
const needsAccount = msg('Người đã có tài khoản giao dịch điện tử')
const free = msg('Không thu phí')

/** Every public service the portal offers or prepares. Opening one: give it a `start`. */
export const services: Service[] = [
  {
    id: 'dang-ky',
    title: msg('Đăng ký tài khoản giao dịch điện tử'),
    who: msg('Người đã có thẻ căn cước (CCCD) hoặc hộ chiếu'),
    papers: [
      identityPaper,
      msg('Mã số BHXH (10 chữ số)'),
      msg('Số điện thoại của bạn'),
      msg('Ảnh chụp hai mặt giấy tờ'),
    ],
    time: msg(
      'Khoảng 10 phút điền tờ khai. Kết quả có trong 3 ngày làm việc từ khi nộp tờ khai đã ký.',
    ),
    cost: msg('Không thu phí. Nếu gửi qua bưu điện, cước bưu điện do người gửi trả.'),
    start: { title: msg('Bắt đầu đăng ký'), href: '/dang-ky' },
  },
  {
    id: 'dang-ky-cho-con',
    title: msg('Đăng ký cho con chưa có thẻ căn cước'),
    who: msg('Cha, mẹ hoặc người giám hộ của người dưới 18 tuổi'),
    papers: [
      msg('Của cha, mẹ hoặc người giám hộ: Thẻ căn cước (CCCD) hoặc hộ chiếu, bản gốc còn hạn'),
      msg('Giấy khai sinh của con'),
      msg('Mã số BHXH của con'),
    ],
    time: msg('Làm tại quầy, trong giờ làm việc của cơ quan BHXH'),
    cost: free,
    today: msg('Mang các giấy tờ trên đến cơ quan BHXH gần nhất.'),
  },
  {
    id: 'tai-co-quan',
    title: msg('Đăng ký trực tiếp tại cơ quan BHXH'),
    who: msg('Người không điền được trên mạng, hoặc muốn có cán bộ giúp'),
    papers: [identityPaper, msg('Mã số BHXH (10 chữ số)'), msg('Số điện thoại của bạn')],
    time: msg('Làm tại quầy, trong giờ làm việc của cơ quan BHXH'),
    cost: free,
    today: msg('Đến cơ quan BHXH gần nhất. Cán bộ điền tờ khai cùng bạn.'),
    isAtCounter: true,
  },
  {
    id: 'dieu-chinh',
    title: msg('Điều chỉnh thông tin đăng ký'),
    who: needsAccount,
    papers: [identityPaper],
    time: msg('Làm tại quầy, trong giờ làm việc của cơ quan BHXH'),
    cost: free,
    today: msg('Đến cơ quan BHXH đã nhận tờ khai của bạn.'),
  },
  {
    id: 'ngung-su-dung',
    title: msg('Ngừng sử dụng tài khoản'),
    who: needsAccount,
    papers: [identityPaper],
    time: msg('Làm tại quầy, trong giờ làm việc của cơ quan BHXH'),
    cost: free,
    today: msg('Đến cơ quan BHXH đã nhận tờ khai của bạn.'),
  },
  {
    id: 'dong-tiep',
    title: msg('Đóng tiếp BHXH tự nguyện'),
    who: msg('Người đang tham gia BHXH tự nguyện'),
    papers: [msg('Mã số BHXH (10 chữ số)')],
    time: msg('Làm tại điểm thu, đại lý thu'),
    cost: msg('Số tiền theo mức thu nhập và số tháng bạn chọn'),
    today: msg('Đến điểm thu, đại lý thu hoặc cơ quan BHXH gần nhất.'),
  },
  {
    id: 'gia-han-the',
    title: msg('Gia hạn thẻ BHYT theo hộ gia đình'),
    who: msg('Hộ gia đình tham gia BHYT'),
    papers: [msg('Mã số BHXH của từng người trong hộ')],
    time: msg('Làm tại điểm thu, đại lý thu'),
    cost: msg('Số tiền theo số người trong hộ'),
    today: msg('Đến điểm thu, đại lý thu hoặc cơ quan BHXH gần nhất.'),
  },
]
