import { transitionLabel as declarationActs } from '@/lib/registration/status'

const accountActs: Record<string, string> = {
  'create-account': 'Cấp tài khoản',
  'renew-activation': 'Cấp lại mã kích hoạt',
  activate: 'Kích hoạt tài khoản',
  'sign-in': 'Đăng nhập',
  'sign-in-failed': 'Đăng nhập chưa đúng mật khẩu',
  lock: 'Nhập chưa đúng nhiều lần, nơi nhập tạm bị khóa',
  'ask-sign-in-code': 'Xin mã đăng nhập',
  'sign-out': 'Đăng xuất',
  'replaced-here': 'Đăng xuất vì người khác đăng nhập trên cùng máy',
  'ask-reset': 'Xin mã đặt lại mật khẩu',
  'reset-password': 'Đặt lại mật khẩu',
  'change-password': 'Đổi mật khẩu',
  'change-password-failed': 'Nhập chưa đúng mật khẩu cũ khi đổi mật khẩu',
  'confirm-email': 'Xác nhận thư điện tử',
  'view-profile': 'Xem đầy đủ số điện thoại và giấy tờ',
  'view-paper': 'Xem giấy tờ trong hồ sơ',
  'view-declaration': 'Mở hồ sơ đăng ký',
  'view-person': 'Đối chiếu với dữ liệu BHXH',
  'view-entries': 'Kiểm toán đọc nhật ký về bạn',
  'find-own-code': 'Tra cứu ra mã số BHXH của bạn',
  'open-elsewhere': 'Mở lại hồ sơ bằng mã gửi đến điện thoại',
  'set-checks': 'Ghi kết quả đối chiếu hồ sơ',
  'decide-approve': 'Ghi quyết định duyệt, chờ có hiệu lực',
  'decide-refuse': 'Ghi quyết định từ chối, chờ có hiệu lực',
  'undo-decision': 'Hoàn tác quyết định vừa ghi',
  'drop-decision': 'Đưa hồ sơ về chờ duyệt',
  'reopen-check': 'Mở lại một mục đối chiếu',
  'add-note': 'Ghi chú vào hồ sơ',
  'view-account': 'Mở tài khoản tại quầy, theo giấy tờ đưa ra',
  'view-contact-change': 'Xem đề nghị đổi liên hệ',
  'ask-contact-change': 'Nhận đề nghị đổi liên hệ tại quầy',
  'resend-contact-change': 'Gửi mã khác đến liên hệ mới',
  'confirm-contact-change': 'Nhập mã đã gửi đến liên hệ mới',
  'approve-contact-change': 'Đổi liên hệ của tài khoản',
  'miss-contact-paper': 'Nhập ngày cấp chưa khớp giấy tờ khi duyệt đổi liên hệ',
  'approveContact-refused': 'Không được phép duyệt đổi liên hệ của tài khoản',
  'changeContact-refused': 'Không được phép đổi liên hệ của tài khoản',
  'refuse-contact-change': 'Không đổi liên hệ của tài khoản',
  'drop-contact-change': 'Bỏ đề nghị đổi liên hệ',
  'lapse-contact-change': 'Đề nghị đổi liên hệ hết thời gian chờ',
  'resend-message': 'Gửi lại một tin nhắn chưa đến',
  'print-activation': 'In phiếu kích hoạt tại quầy',
}

/** Which paper somebody looked at. */
const papers: Record<string, string> = {
  ID_FRONT: 'Xem ảnh giấy tờ tùy thân',
  ID_BACK: 'Xem ảnh giấy tờ tùy thân',
  FORM: 'Xem mẫu 01 đã in',
  APPROVED_FORM: 'Xem tờ khai đã duyệt',
}

const words = new Map(Object.entries({ ...declarationActs, ...accountActs }))

/** What happened, for the owner. A name still missing here says the least: somebody worked on the file. */
export const actWords = (act: string, paper?: string | null): string =>
  (act === 'view-paper' && paper && papers[paper]) || (words.get(act) ?? 'Xử lý hồ sơ đăng ký')

export const isLook = (act: string): boolean => act.startsWith('view-')

/** One press, two entries: the account comes with the approval, and is told with it. */
const saidBy: Record<string, string> = { 'create-account': 'approve' }

export const isSaidBy = (act: string, others: string[]): boolean =>
  others.includes(saidBy[act] ?? '')

/** Who did it, for the owner, where it was no officer. */
export const actorWords = (actor: string): string =>
  actor === 'citizen' ? 'Người chưa đăng nhập' : actor === 'system' ? 'Hệ thống' : 'Cán bộ BHXH'

const purposes: Record<string, string> = {
  declaration: 'Xử lý hồ sơ đăng ký',
  account: 'Giữ an toàn cho tài khoản',
  person: 'Đối chiếu với dữ liệu BHXH',
}

/** What for, where the act itself says more than what it is about. */
const purposesOfActs: Record<string, string> = {
  'create-account': purposes.declaration!,
  'renew-activation': 'Giúp bạn kích hoạt tài khoản',
  'print-activation': 'Giúp bạn kích hoạt tài khoản',
  'view-entries': 'Kiểm toán việc xem và sửa dữ liệu',
  'find-own-code': 'Tra cứu mã số BHXH',
  'resend-message': 'Gửi lại tin nhắn cho bạn',
  ...Object.fromEntries(
    Object.keys(accountActs)
      .filter((act) => act === 'view-account' || /contact/i.test(act))
      .map((act) => [act, 'Đổi liên hệ tại quầy']),
  ),
}

/** What for: what was done and what the entries are about say it. A look at the register within a case serves the case. */
export function purposeWords(about: { act: string; kind: string; reference?: string }[]): string {
  const told = new Set(about.map(purposeOf))
  if ([...told].some((purpose) => purpose.startsWith(purposes.declaration!)))
    told.delete(purposes.person!)
  return [...told].filter(Boolean).join('. ')
}

/** `reference`: of the case that it serves. */
function purposeOf({ act, kind, reference }: { act: string; kind: string; reference?: string }) {
  const purpose = purposesOfActs[act] ?? purposes[kind] ?? ''
  return purpose === purposes.declaration && reference ? `${purpose} ${reference}` : purpose
}
