import { lifeOf } from '@/lib/verification/one-time-code'
import { roleLabel, roles } from '@/lib/accounts/account'
import { judges } from '../officer-form'
import { staffActs } from '@/lib/staff/staff-act'
import type { WaitingStaff } from '@/lib/staff/shown/list-waiting'
import type { OfficerRefusal } from '../officer-refusal'
import type { StaffAccount } from '../repository'

export const officersHelp = `Quản lý cán bộ. Mọi việc đều được ghi vào nhật ký, với tên người chạy lệnh này.

  npm run officers -- create  <mã cán bộ> --name "<họ tên>" --office <mã cơ quan> --roles <vai trò>[,<vai trò>] --bhxh <mã số> [--phone <số di động>]
  npm run officers -- move    <mã cán bộ> [--office <mã cơ quan>] [--roles <vai trò>] [--name "<họ tên>"] [--bhxh <mã số>]
  npm run officers -- phone   <mã cán bộ> --phone <số di động>
  npm run officers -- suspend <mã cán bộ> --reason "<lý do>"
  npm run officers -- resume  <mã cán bộ>
  npm run officers -- reset   <mã cán bộ>
  npm run officers -- list    [--office <mã cơ quan>]
  npm run officers -- waiting
  npm run officers -- confirm <mã cán bộ>

create và reset in một mã dùng một lần trong ${lifeOf('activate')}. Đưa mã tận tay cán bộ: họ mở /can-bo/kich-hoat và tự đặt mật khẩu.
--bhxh là mã số BHXH của chính cán bộ: cổng dùng để không ai xét hồ sơ của mình hay của người cùng hộ. Mỗi người làm việc bằng một tài khoản. ADMINISTRATOR và AUDITOR không cần.
phone đặt số nhận mã đăng nhập, khi có người lạ nhập sai mật khẩu nhiều lần. Số cũ và số mới đều nhận tin báo.
waiting kể đề nghị của người quản trị đang chờ người thứ hai. confirm làm theo: dùng khi cổng mới có một người quản trị.
suspend kết thúc mọi phiên ngay. Quyết định còn chờ của người ấy không có hiệu lực.

Vai trò:
${roles.map((role) => `  ${role.padEnd(14)} ${roleLabel[role]}`).join('\n')}`

export const noStaff = 'Chưa có cán bộ nào. Thêm người đầu tiên bằng lệnh create.'

export const officerRefusalWords: Record<OfficerRefusal, string> = {
  'office-unknown':
    'Không có cơ quan BHXH nào mang mã này. Xem mã ở trang Tra cứu, mục Cơ quan BHXH.',
  'login-taken': 'Mã cán bộ này đã có. Chọn mã khác, hoặc dùng reset để cấp lại mã kích hoạt.',
  unknown: 'Không có cán bộ nào mang mã này. Xem danh sách: npm run officers -- list',
  'already-suspended': 'Cán bộ này đã bị dừng từ trước.',
  'not-suspended': 'Cán bộ này đang làm việc, không phải mở lại.',
  suspended: 'Cán bộ này đang bị dừng. Chạy resume trước, rồi reset.',
  'number-missing': 'Thêm --bhxh và mã số BHXH của cán bộ: tài khoản này chưa ghi.',
  'person-twice':
    'Dùng tài khoản đang có của người mang mã số BHXH này, hoặc suspend tài khoản ấy trước.',
  'phone-twice':
    'Dùng số di động của chính cán bộ: số này đang nhận mã đăng nhập của một tài khoản khác.',
  'nothing-to-move': 'Thêm ít nhất một trong: --office, --roles, --name, --bhxh.',
}

const state = ({ suspendedAt, isOpened }: StaffAccount): string =>
  suspendedAt ? 'đã dừng' : isOpened ? 'đang làm việc' : 'chưa kích hoạt'

const isWithoutNumber = ({ bhxhCode, roles }: StaffAccount): boolean =>
  bhxhCode === null && roles.some(judges)

/** One line an officer: `TN089  089  Tiếp nhận  đang làm việc  Lâm Thị Bích Thủy`. */
export const officerLine = (officer: StaffAccount): string =>
  [
    officer.login.padEnd(12),
    officer.officeCode.padEnd(6),
    officer.roles.map((role) => roleLabel[role]).join(', '),
    state(officer),
    ...(isWithoutNumber(officer) ? ['chưa có mã số BHXH'] : []),
    officer.phone ? 'có số nhận mã' : 'chưa có số nhận mã',
    officer.fullName,
  ].join('  ')

/** One line a request: `TN089  Dừng tài khoản  QT089 đề nghị  Nghỉ việc, nghỉ hưu: Về hưu từ tháng sau.` */
export const waitingLine = ({ login, act, asker, ground, words }: WaitingStaff): string =>
  [login.padEnd(12), staffActs[act].title, `${asker} đề nghị`, `${ground}: ${words}`].join('  ')

export const noneWaiting = 'Không có đề nghị nào đang chờ.'

export const codeLines = (login: string, code: string): string[] => [
  `Mã kích hoạt của ${login}: ${code}`,
  `Dùng một lần, trong ${lifeOf('activate')}, ở trang /can-bo/kich-hoat của cổng.`,
  'Mã chỉ hiện lần này. Đưa tận tay cán bộ, không gửi qua tin nhắn.',
]

/** Whoever has no number can be kept out by strangers who guess at the password. */
export const withoutPhone = (login: string): string =>
  `Chưa có số nhận mã đăng nhập: khi có người lạ đoán mật khẩu, ${login} có thể không vào được. Thêm: npm run officers -- phone ${login} --phone <số di động>`
