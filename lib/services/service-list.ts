import { startHref } from '@/lib/registration/steps/addresses'
import { msg } from '@/lib/words/t'
import { otherServices } from './other-services'
import { serviceWord, type Service } from './service'
import { atCounter, byLaw, free, identityPaper, bhxhNumber } from './shared-words'

const needsAccount = msg('Người đã có tài khoản giao dịch điện tử')
const ownPhone = msg('Điện thoại hoặc thư điện tử đã đăng ký, để nhận mã')
const guardianPaper = msg(
  'Của cha, mẹ hoặc người giám hộ: Thẻ căn cước (CCCD) hoặc hộ chiếu, bản gốc còn hạn',
)
const ofChild = [
  guardianPaper,
  msg('Mã số BHXH của cha, mẹ hoặc người giám hộ'),
  msg('Giấy khai sinh của con'),
  msg('Mã số BHXH của con'),
]
const ownNumber = msg('Số điện thoại của bạn')
const bothSides = msg('Ảnh chụp hai mặt giấy tờ')
const ofParents = msg('Cha, mẹ hoặc người giám hộ của người dưới 18 tuổi')
const tenMinutes = msg(
  'Khoảng 10 phút điền tờ khai. Kết quả có trong 3 ngày làm việc từ khi nộp tờ khai đã ký.',
)
const freeButPost = msg('Không thu phí. Nếu gửi qua bưu điện, cước bưu điện do người gửi trả.')
const receivedThere = msg('Đến cơ quan BHXH đã nhận tờ khai của bạn.')
const helpedThere = msg('Đến cơ quan BHXH gần nhất. Cán bộ điền tờ khai cùng bạn.')

/** The start of a registration says what this way to an account needs, and chooses whom it is for. */
const startOf = (id: string) => `${startHref}?${serviceWord}=${id}`

/** Every public service the portal offers or prepares, the ways to an account first. */
export const services: readonly Service[] = [
  {
    id: 'dang-ky',
    title: msg('Đăng ký tài khoản giao dịch điện tử'),
    who: msg('Người đã có thẻ căn cước (CCCD) hoặc hộ chiếu'),
    papers: [identityPaper, bhxhNumber, ownNumber, bothSides],
    time: tenMinutes,
    cost: freeButPost,
    law: byLaw,
    needs: { kind: 'person' },
    start: { title: msg('Bắt đầu đăng ký'), href: startOf('dang-ky') },
    today: helpedThere,
  },
  {
    id: 'dang-ky-chung-thu-so',
    title: msg('Đăng ký bằng chứng thư số, không phải đến cơ quan'),
    who: msg('Người có chứng thư số cá nhân còn hạn'),
    papers: [
      msg('Chứng thư số cá nhân, có số căn cước hoặc mã số BHXH của bạn'),
      bhxhNumber,
      ownNumber,
      bothSides,
    ],
    time: msg(
      'Khoảng 10 phút điền tờ khai, rồi ký số. Kết quả có trong 3 ngày làm việc từ khi gửi.',
    ),
    cost: free,
    law: byLaw,
    needs: { kind: 'person', method: 'signed' },
    start: { title: msg('Đăng ký bằng chứng thư số'), href: startOf('dang-ky-chung-thu-so') },
    today: msg('Đăng ký trên mạng, rồi in, ký và nộp tờ khai giấy.'),
  },
  {
    id: 'dang-ky-cho-con',
    title: msg('Đăng ký cho con chưa có thẻ căn cước'),
    who: ofParents,
    papers: [...ofChild, ownNumber, msg('Ảnh chụp giấy khai sinh')],
    time: tenMinutes,
    cost: freeButPost,
    law: byLaw,
    needs: { kind: 'child' },
    start: { title: msg('Đăng ký cho con'), href: startOf('dang-ky-cho-con') },
    fromAccount: { title: msg('Đăng ký cho con từ tài khoản của bạn'), href: '/ca-nhan/con' },
    today: msg('Mang các giấy tờ trên đến cơ quan BHXH gần nhất.'),
  },
  {
    id: 'cho-con-tai-co-quan',
    title: msg('Đăng ký cho con tại cơ quan BHXH'),
    who: ofParents,
    papers: ofChild,
    time: atCounter,
    cost: free,
    law: byLaw,
    today: msg('Mang các giấy tờ trên đến cơ quan BHXH gần nhất.'),
    isAtCounter: true,
    isForChild: true,
  },
  {
    id: 'to-chuc',
    title: msg('Đăng ký cho cơ quan, tổ chức'),
    who: msg('Đơn vị tham gia BHXH, do người đại diện hoặc người được giao đăng ký'),
    papers: [
      msg('Mã số thuế và mã đơn vị tham gia BHXH'),
      msg('Giấy tờ của người đại diện'),
      msg('Số điện thoại của người nhận tin'),
    ],
    signing: msg('Đơn vị có chứng thư số thì ký số trên mạng được, không phải đến cơ quan BHXH.'),
    time: tenMinutes,
    cost: freeButPost,
    law: byLaw,
    needs: { kind: 'organisation' },
    start: { title: msg('Đăng ký cho đơn vị'), href: startOf('to-chuc') },
    today: msg('Đến cơ quan BHXH quản lý đơn vị.'),
  },
  {
    id: 'i-van',
    title: msg('Đăng ký giao dịch qua tổ chức I-VAN'),
    who: msg('Người muốn giao dịch qua phần mềm của một tổ chức I-VAN'),
    papers: [identityPaper, bhxhNumber, ownNumber, bothSides, msg('Tên tổ chức I-VAN bạn dùng')],
    time: tenMinutes,
    cost: msg(
      'Cổng không thu phí. Gửi qua bưu điện thì trả cước bưu điện. Giá dịch vụ I-VAN do tổ chức ấy cho biết.',
    ),
    law: byLaw,
    needs: { kind: 'person' },
    start: { title: msg('Đăng ký qua I-VAN'), href: startOf('i-van') },
    today: helpedThere,
  },
  {
    id: 'tai-co-quan',
    title: msg('Đăng ký trực tiếp tại cơ quan BHXH'),
    who: msg('Người không điền được trên mạng, hoặc muốn có cán bộ giúp'),
    papers: [identityPaper, bhxhNumber, ownNumber],
    time: atCounter,
    cost: free,
    law: byLaw,
    today: helpedThere,
    isAtCounter: true,
  },
  {
    id: 'dieu-chinh',
    title: msg('Điều chỉnh thông tin đăng ký'),
    who: needsAccount,
    papers: [
      ownPhone,
      msg('Số điện thoại, thư điện tử mới nếu đổi: mã cũng được gửi đến đó'),
      msg('Mất số cũ: mang thẻ căn cước (CCCD) hoặc hộ chiếu đến cơ quan BHXH'),
    ],
    time: msg('Có hiệu lực ngay khi bạn nhập đúng mã được gửi đến.'),
    cost: free,
    law: byLaw,
    start: { title: msg('Điều chỉnh thông tin'), href: '/ca-nhan/dieu-chinh' },
    today: receivedThere,
  },
  {
    id: 'ngung-su-dung',
    title: msg('Ngừng sử dụng tài khoản'),
    who: needsAccount,
    papers: [ownPhone, msg('Mật khẩu của tài khoản')],
    time: msg('Có hiệu lực ngay, hoặc từ ngày bạn chọn.'),
    cost: free,
    law: byLaw,
    start: { title: msg('Ngừng sử dụng'), href: '/ca-nhan/ngung-su-dung' },
    today: receivedThere,
  },
  ...otherServices,
]
