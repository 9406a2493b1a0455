import { transitionLabel as declarationActs } from '@/lib/registration/steps/status'
import type { FileKind } from '@/lib/stored-files/file-kind'
import { recordParts } from '@/lib/records/record-parts'
import { msg, t } from '@/lib/words/t'

const accountActs: Record<string, string> = {
  'create-account': msg('Cấp tài khoản'),
  'view-cards': msg('Xem thẻ BHYT'),
  'keep-card': msg('Giữ thẻ BHYT trên một máy để dùng khi mất mạng'),
  'withdraw-card': msg('Thu hồi mọi mã thẻ BHYT đang hiện'),
  'check-card': msg('Thẻ BHYT được kiểm tra bằng mã đọc'),
  'view-participation': msg('Xem quá trình tham gia bảo hiểm'),
  'view-benefits': msg('Xem thông tin hưởng'),
  'view-estimates': msg('Xem ước tính quyền lợi'),
  'view-visits': msg('Xem sổ khám chữa bệnh'),
  'view-ward': msg('Cha, mẹ hoặc người giám hộ xem tài khoản'),
  'begin-for-child': msg('Bắt đầu đăng ký cho con'),
  'delete-draft': msg('Xóa bản nháp đăng ký cho con'),
  'come-of-age': msg('Giao tài khoản cho chủ khi đủ 18 tuổi'),
  'link-guardian': msg('Ghi cha, mẹ hoặc người giám hộ quản lý tài khoản'),
  'renew-activation': msg('Cấp lại mã kích hoạt'),
  activate: msg('Kích hoạt tài khoản'),
  'sign-in': msg('Đăng nhập'),
  'sign-in-failed': msg('Đăng nhập chưa đúng mật khẩu'),
  lock: msg('Nhập chưa đúng nhiều lần, nơi nhập tạm bị khóa'),
  'ask-sign-in-code': msg('Xin mã đăng nhập'),
  'sign-out': msg('Đăng xuất'),
  'replaced-here': msg('Đăng xuất vì người khác đăng nhập trên cùng máy'),
  'ask-reset': msg('Xin mã đặt lại mật khẩu'),
  'reset-password': msg('Đặt lại mật khẩu'),
  'change-password': msg('Đổi mật khẩu'),
  'change-password-failed': msg('Nhập chưa đúng mật khẩu cũ khi đổi mật khẩu'),
  'confirm-email': msg('Xác nhận thư điện tử'),
  adjust: msg('Điều chỉnh thông tin của tài khoản'),
  'adjust-for-child': msg('Đổi điện thoại hoặc thư điện tử của con'),
  'ask-stop': msg('Đề nghị ngừng sử dụng tài khoản từ một ngày sau'),
  'drop-stop': msg('Bỏ đề nghị ngừng sử dụng tài khoản'),
  'stop-failed': msg('Nhập chưa đúng mật khẩu khi ngừng sử dụng tài khoản'),
  stop: msg('Ngừng sử dụng tài khoản'),
  'view-profile': msg('Xem đầy đủ số điện thoại và giấy tờ'),
  'view-paper': msg('Xem giấy tờ trong hồ sơ'),
  'view-paper-code': msg('Đối chiếu tờ khai giấy với hồ sơ'),
  'view-declaration': msg('Mở hồ sơ đăng ký'),
  'view-person': msg('Đối chiếu với dữ liệu BHXH'),
  'view-entries': msg('Kiểm toán đọc nhật ký về bạn'),
  'find-own-code': msg('Tra cứu ra mã số BHXH của bạn'),
  'open-elsewhere': msg('Mở lại hồ sơ bằng mã gửi đến điện thoại'),
  'confirm-by-code': msg('Xác thực lần gửi hồ sơ bằng mã của tài khoản'),
  'begin-at-desk': msg('Bắt đầu nhập tờ khai cùng bạn tại quầy'),
  'open-at-desk': msg('Mở tờ khai tại quầy bằng mã bạn đọc'),
  'give-counter-code': msg('Tạo mã làm tiếp tại quầy'),
  'take-back-from-desk': msg('Lấy lại tờ khai từ quầy'),
  'enterAtCounter-refused': msg('Không được phép mở tờ khai tại quầy'),
  'leave-desk': msg('Thôi nhập tờ khai tại quầy'),
  'open-on-phone': msg('Mở trang chụp ảnh trên điện thoại'),
  'set-checks': msg('Ghi kết quả đối chiếu hồ sơ'),
  'decide-approve': msg('Ghi quyết định duyệt, chờ có hiệu lực'),
  'decide-refuse': msg('Ghi quyết định từ chối, chờ có hiệu lực'),
  'undo-decision': msg('Hoàn tác quyết định vừa ghi'),
  'drop-decision': msg('Đưa hồ sơ về chờ duyệt'),
  'reopen-check': msg('Mở lại một mục đối chiếu'),
  'flag-pair': msg('Thấy một hồ sơ khác có thể của cùng một người'),
  'judge-pair': msg('Kết luận hồ sơ có trùng hồ sơ khác không'),
  'answer-pair': msg('Trả lời câu hỏi của cơ quan BHXH'),
  'order-pickup': msg('Hẹn lại bưu điện'),
  'cancel-pickup': msg('Bỏ lịch hẹn bưu điện'),
  'pickup-ordered': msg('Bưu điện nhận lịch hẹn'),
  'pickup-refused': msg('Bưu điện không đến địa chỉ đã hẹn'),
  'pickup-failed': msg('Bưu điện chưa nhận được tờ khai'),
  'pickup-delayed': msg('Chưa gửi được lịch hẹn đến bưu điện'),
  'form-collected': msg('Bưu điện nhận tờ khai'),
  'form-delivered': msg('Bưu điện giao tờ khai đến cơ quan BHXH'),
  'form-lost': msg('Bưu điện báo thất lạc tờ khai'),
  'ivan-taken': msg('Tổ chức I-VAN nhận, chưa xác nhận'),
  'ivan-accepted': msg('Tổ chức I-VAN xác nhận'),
  'ivan-refused': msg('Tổ chức I-VAN chưa nhận'),
  'ivan-delayed': msg('Chưa báo được cho tổ chức I-VAN'),
  'ivan-withdrawn': msg('Thôi báo cho tổ chức I-VAN đã rời'),
  'send-ivan-again': msg('Gửi lại cho tổ chức I-VAN'),
  'add-note': msg('Ghi chú vào hồ sơ'),
  'take-case': msg('Nhận hồ sơ để xử lý'),
  'release-case': msg('Trả hồ sơ lại danh sách việc của cơ quan'),
  'give-case': msg('Giao hồ sơ cho cán bộ khác'),
  'take-away-case': msg('Lấy hồ sơ lại cho danh sách việc của cơ quan'),
  'end-holding': msg('Đưa hồ sơ về danh sách việc của cơ quan'),
  'view-account': msg('Mở tài khoản tại quầy, theo giấy tờ đưa ra'),
  'view-contact-change': msg('Xem đề nghị thay đổi tại quầy'),
  'ask-contact-change': msg('Nhận đề nghị đổi liên hệ tại quầy'),
  'resend-contact-change': msg('Gửi mã khác đến liên hệ mới'),
  'confirm-contact-change': msg('Nhập mã đã gửi đến liên hệ mới'),
  'approve-contact-change': msg('Đổi liên hệ của tài khoản'),
  'miss-contact-paper': msg('Nhập ngày cấp chưa khớp giấy tờ khi duyệt đổi liên hệ'),
  'approveContact-refused': msg('Không được phép duyệt đổi liên hệ của tài khoản'),
  'changeContact-refused': msg('Không được phép đổi liên hệ của tài khoản'),
  'approveGuardian-refused': msg('Không được phép duyệt đổi người giám hộ'),
  'changeGuardian-refused': msg('Không được phép nhận hoặc bỏ đề nghị đổi người giám hộ'),
  'refuse-contact-change': msg('Không đổi liên hệ của tài khoản'),
  'drop-contact-change': msg('Bỏ đề nghị đổi liên hệ'),
  'lapse-contact-change': msg('Đề nghị đổi liên hệ hết thời gian chờ'),
  'ask-guardian-change': msg('Nhận đề nghị đổi người giám hộ tại quầy'),
  'approve-guardian-change': msg('Duyệt đổi người giám hộ'),
  'refuse-guardian-change': msg('Không đổi người giám hộ'),
  'drop-guardian-change': msg('Bỏ đề nghị đổi người giám hộ'),
  'lapse-guardian-change': msg('Đề nghị đổi người giám hộ hết thời gian chờ'),
  'miss-guardian-paper': msg('Nhập ngày cấp chưa khớp giấy tờ khi duyệt đổi người giám hộ'),
  'add-guardian': msg('Ghi thêm người giám hộ của tài khoản'),
  'end-guardian': msg('Ghi một người thôi giám hộ tài khoản'),
  'send-correction': msg('Báo sai trong dữ liệu BHXH'),
  'view-correction': msg('Mở báo sai'),
  'take-correction': msg('Nhận xem báo sai'),
  'answer-corrected': msg('Trả lời báo sai: đã sửa'),
  'answer-not-wrong': msg('Trả lời báo sai: giữ như đang ghi'),
  'handleCorrections-refused': msg('Không được phép xem hoặc trả lời báo sai'),
  'resend-message': msg('Gửi lại một tin nhắn chưa đến'),
  'print-activation': msg('In phiếu kích hoạt tại quầy'),
}

/** Which paper somebody looked at. */
const papers: Record<FileKind, string> = {
  ID_FRONT: msg('Xem ảnh giấy tờ tùy thân'),
  ID_BACK: msg('Xem ảnh giấy tờ tùy thân'),
  BIRTH_FRONT: msg('Xem ảnh giấy khai sinh'),
  BIRTH_BACK: msg('Xem ảnh giấy khai sinh'),
  FORM: msg('Xem mẫu 01 đã in'),
  APPROVED_FORM: msg('Xem tờ khai đã duyệt'),
  SIGNED_FORM: msg('Xem mẫu 01 đã ký số'),
}

const isPaper = (name?: string | null): name is FileKind => Object.hasOwn(papers, name ?? '')

const words = new Map(Object.entries({ ...declarationActs, ...accountActs }))

/** What happened, for the owner. A name still missing here says the least: somebody worked on the file. */
export function actWords(act: string, paper?: string | null): string {
  const known = (act === 'view-paper' && isPaper(paper) && papers[paper]) || words.get(act)
  return known ? t(known) : t('Xử lý hồ sơ đăng ký')
}

export const isLook = (act: string): boolean => act.startsWith('view-')

/** One press, two entries: the account comes with the approval, and is told with it. */
const saidBy: Record<string, string> = { 'create-account': 'approve' }

export const isSaidBy = (act: string, others: string[]): boolean =>
  others.includes(saidBy[act] ?? '')

/** Who did it, for the owner, where it was no officer and no guardian. */
export function actorWords(actor: string): string {
  if (actor === 'citizen') return t('Người chưa đăng nhập')
  if (actor === 'system') return t('Hệ thống')
  // Such as whoever sent a child's declaration, and looks after the child no more, or never did.
  return actor.startsWith('account:') ? t('Người dùng tài khoản khác') : t('Cán bộ BHXH')
}

const purposes: Record<string, string> = {
  declaration: msg('Xử lý hồ sơ đăng ký'),
  account: msg('Giữ an toàn cho tài khoản'),
  person: msg('Đối chiếu với dữ liệu BHXH'),
}

/** What for, where the act itself says more than what it is about. */
const purposesOfActs: Record<string, string> = {
  'create-account': purposes.declaration!,
  'link-guardian': purposes.declaration!,
  'renew-activation': msg('Giúp bạn kích hoạt tài khoản'),
  'print-activation': msg('Giúp bạn kích hoạt tài khoản'),
  'view-entries': msg('Kiểm toán việc xem và sửa dữ liệu'),
  'find-own-code': msg('Tra cứu mã số BHXH'),
  'keep-card': msg('Dùng thẻ BHYT'),
  'withdraw-card': msg('Dùng thẻ BHYT'),
  'check-card': msg('Dùng thẻ BHYT'),
  'resend-message': msg('Gửi lại tin nhắn cho bạn'),
  ...Object.fromEntries(
    Object.keys(accountActs)
      .filter((act) => /correct/i.test(act) || act === 'answer-not-wrong')
      .map((act) => [act, msg('Xem và trả lời báo sai')]),
  ),
  ...Object.fromEntries(
    Object.values(recordParts).map(({ act }) => [act, msg('Xem dữ liệu BHXH của bạn')]),
  ),
  ...Object.fromEntries(
    Object.keys(accountActs)
      .filter((act) => act === 'view-account' || /contact/i.test(act))
      .map((act) => [act, msg('Đổi liên hệ tại quầy')]),
  ),
  ...Object.fromEntries(
    Object.keys(accountActs)
      .filter((act) => /^(add|end)-guardian$|-guardian-(change|paper)$|Guardian-refused$/.test(act))
      .map((act) => [act, msg('Đổi người giám hộ tại quầy')]),
  ),
}

/** What for: what was done and what the entries are about say it. A look at the register within a case serves the case. */
export function purposeWords(about: { act: string; kind: string; reference?: string }[]): string {
  const told = about.map(purposeOf)
  const isOfCase = told.some(({ purpose }) => purpose === purposes.declaration)
  const said = told
    .filter(({ purpose }) => purpose && !(isOfCase && purpose === purposes.person))
    .map(({ purpose, reference }) => [t(purpose), reference].filter(Boolean).join(' '))
  return [...new Set(said)].join('. ')
}

/** `reference`: of the case that it serves. */
function purposeOf({ act, kind, reference }: { act: string; kind: string; reference?: string }) {
  const purpose = purposesOfActs[act] ?? purposes[kind] ?? ''
  return { purpose, reference: purpose === purposes.declaration ? reference : undefined }
}
