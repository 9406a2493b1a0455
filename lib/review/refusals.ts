import { guardiansFaults, type GuardiansFault } from '@/lib/accounts/guardians/guardians-fault'
import { MOST_HELD } from './holding-actions'
import type { ItemId } from './sheet/checklist'

/** Why an officer may not do something now, by name, and the sentence that says what to do instead. */
export const refusalText = {
  'not-your-role': 'Vai trò của bạn không làm việc này. Hãy chuyển hồ sơ cho đồng nghiệp có quyền.',
  'not-yours': 'Không có hồ sơ này ở cơ quan của bạn. Kiểm tra lại mã hồ sơ trên mẫu 01.',
  'not-now': 'Hồ sơ đã chuyển sang bước khác. Xem lại tình trạng mới ở đầu trang.',
  'already-received': 'Tờ khai đã ký của hồ sơ này đã được tiếp nhận. Bạn có thể in lại giấy hẹn.',
  'already-decided': 'Hồ sơ này đã có kết quả. Không cần làm gì thêm.',
  'case-withdrawn':
    'Không xử lý tiếp, công dân đã rút hồ sơ này. Nếu họ còn cần, hướng dẫn đăng ký lại.',
  'case-lapsed':
    'Hướng dẫn công dân đăng ký lại nếu còn cần. Hồ sơ này đã đóng vì quá hạn bổ sung.',
  'paper-not-checked': 'Đánh dấu cả hai ô sau khi xem tờ khai đã ký và giấy tờ gốc, rồi nhấn lại.',
  'paper-not-signed': 'Đánh dấu ô “Mẫu 01 đã ký” sau khi xem tờ khai đã ký, rồi nhấn lại.',
  'identity-not-seen': 'Đánh dấu ô “Đã xem giấy tờ gốc” sau khi xem giấy tờ, rồi nhấn lại.',
  'slip-not-seen': 'Gặp người nhận phiếu, xem giấy tờ gốc, đánh dấu cả hai ô rồi nhấn lại.',
  'slip-owner-not-seen': 'So người trước mặt với ảnh trên giấy tờ, đánh dấu ô này rồi nhấn lại.',
  'slip-paper-not-seen': 'Xem bản gốc giấy tờ còn hạn, đánh dấu ô này rồi nhấn lại.',
  'too-many-slips': 'Dùng phiếu in sau cùng. Xem ở “Việc của bạn” từ giờ nào in được phiếu khác.',
  'incomplete-checklist': 'Đánh dấu xong mọi mục của phiếu kiểm tra, rồi làm lại bước này.',
  'nothing-failed': 'Chưa có mục nào “Không đạt” để làm lý do. Xem lại phiếu kiểm tra.',
  'failed-items': 'Còn mục “Không đạt”. Trả lại để bổ sung, hoặc đề nghị từ chối.',
  'passed-before':
    'Nhờ người giám sát mở lại mục đã đạt lần trước, rồi mới đánh dấu “Không đạt”. Phiếu chưa được lưu.',
  'note-missing': 'Nhập ghi chú, rồi nhấn lại.',
  'look-again-missing': 'Nhập điều cần xem lại, rồi nhấn lại.',
  'reopen-why-missing': 'Nhập lý do mở lại mục này, rồi nhấn lại.',
  'pair-missing': 'Xem lại phần “Nghi trùng”. Hồ sơ kia không còn giống hồ sơ này.',
  'pair-verdict-missing': 'Chọn một kết luận trong danh sách, rồi nhấn lại.',
  'pair-why-missing': 'Nhập lý do của kết luận, rồi nhấn lại.',
  'pair-unsent': 'Nhấn “Lưu kết luận”, hoặc bỏ kết luận đang chọn, rồi làm lại việc này.',
  'pair-open': 'Kết luận từng hồ sơ ở phần “Nghi trùng” khi thẩm định, rồi làm lại việc này.',
  'page-old': 'Xem lại hồ sơ rồi làm lại việc này. Hồ sơ đã thay đổi sau khi bạn mở trang vừa rồi.',
  'sheet-unsaved': 'Nhấn “Lưu phiếu kiểm tra” trước, rồi làm lại việc này. Phiếu có mục chưa lưu.',
  'sheet-moved':
    'Xem lại phiếu kiểm tra rồi làm lại việc này. Phiếu đã đổi sau khi bạn mở trang vừa rồi.',
  'marked-meanwhile':
    'Xem lại các mục dưới đây rồi lưu lần nữa. Các mục ấy đã được đánh dấu khác sau khi bạn mở trang.',
  'note-unsent': 'Nhấn “Thêm ghi chú”, hoặc xóa ghi chú đang nhập, rồi làm lại việc này.',
  'look-again-unsent':
    'Nhấn “Chuyển lại thẩm định”, hoặc xóa điều cần xem lại, rồi làm lại việc này.',
  'reopen-unsent': 'Nhấn “Mở lại mục này”, hoặc xóa lý do mở lại, rồi làm lại việc này.',
  'ticks-unsent': 'Nhấn “Đã nhận tờ khai đã ký”, hoặc bỏ đánh dấu hai ô, rồi làm lại việc này.',
  'note-too-long': 'Viết gọn lại, tối đa 2.000 ký tự, rồi nhấn lại.',
  'other-officer':
    'Xem lại hồ sơ rồi làm lại việc này. Trang vừa gửi do cán bộ khác mở trên máy này.',
  'four-eyes': 'Bạn đã tiếp nhận hoặc thẩm định hồ sơ này. Người duyệt phải là người khác.',
  'own-case': 'Đây là hồ sơ của chính bạn. Đồng nghiệp khác phải giải quyết.',
  'same-household': 'Người đăng ký cùng hộ gia đình với bạn. Đồng nghiệp khác phải giải quyết.',
  'officer-without-number':
    'Nhờ người quản trị ghi mã số BHXH vào tài khoản của bạn. Khi đó mới xét được bạn có cùng hộ với người nộp không.',
  'not-decider': 'Chỉ người đã quyết định hoặc người giám sát làm được việc này. Hãy báo cho họ.',
  'held-by-other':
    'Đồng nghiệp đang xử lý hồ sơ này. Chọn hồ sơ khác, hoặc nhờ người giám sát lấy lại hồ sơ.',
  'not-held': 'Xem lại ai đang xử lý hồ sơ rồi làm lại việc này. Người giữ hồ sơ đã đổi.',
  'colleague-missing': 'Chọn một đồng nghiệp trong danh sách, rồi nhấn “Giao hồ sơ”.',
  'colleague-may-not': 'Chọn đồng nghiệp khác. Người vừa chọn không xét được hồ sơ này.',
  'holds-many': `Trả một hồ sơ lại danh sách việc, rồi nhận hồ sơ khác. Bạn đang giữ ${MOST_HELD} hồ sơ.`,
  'colleague-holds-many': `Chọn đồng nghiệp khác. Người vừa chọn đang giữ ${MOST_HELD} hồ sơ.`,
  'nothing-free': 'Chọn danh sách khác, hoặc bỏ bớt bộ lọc. Ở đây không còn hồ sơ nào chờ bạn.',
  'no-account':
    'Không có tài khoản nào khớp cả hai số. Xem lại từng số trên giấy tờ, và ô mã số thuế.',
  'too-many-accounts':
    'Mở tài khoản khác từ giờ ghi ở trang “Đổi liên hệ”. Bạn đã hỏi 60 tài khoản trong một giờ.',
  'account-closed': 'Mở lại tài khoản bằng số trên giấy tờ. Phần vừa nhập có lại khi mở.',
  'account-other':
    'Xem lại tên chủ tài khoản rồi làm lại việc này. Cửa sổ khác đã mở tài khoản này.',
  'same-contact': 'Nhập liên hệ mới. Tài khoản đang dùng đúng liên hệ này.',
  'change-waiting': 'Xem đề nghị đang chờ của tài khoản này ở bên dưới.',
  'change-lapsed': 'Mở lại tài khoản và nhận đề nghị mới. Đề nghị này đã hết thời gian chờ.',
  'paper-differs':
    'Đọc lại ngày cấp trên bản gốc. Ngày vừa nhập khác ngày mà người tiếp nhận đã đọc. Đến lần thứ ba không khớp, đề nghị này kết thúc.',
  'paper-missed':
    'Mời người đến quay lại quầy và làm đề nghị mới. Ngày cấp không khớp 3 lần nên liên hệ giữ nguyên.',
  'paper-looked-up':
    'Nhờ người duyệt hoặc người giám sát khác xem bản gốc. Bạn đã mở hồ sơ có ảnh giấy tờ của người này từ ngày nhận đề nghị.',
  ...guardiansFaults,
  'contact-moved':
    'Mở lại tài khoản và nhận đề nghị mới. Liên hệ của tài khoản đã đổi sau khi nhận đề nghị này.',
  'contact-code-missing': 'Nhập mã gồm 6 chữ số mà người đến đọc cho bạn.',
  'contact-code-short': 'Nhập đủ 6 chữ số của mã mà người đến đọc cho bạn.',
  'wrong-contact-code':
    'Nhập lại 6 chữ số mới nhất đã gửi đến liên hệ mới, hoặc nhấn “Gửi mã khác”. Mã chưa đúng hoặc đã hết hạn.',
  'too-many-code-tries':
    'Mở lại đề nghị để xem từ giờ nào nhập mã được. Mã của liên hệ này đã được nhập chưa đúng 10 lần.',
  'too-many-contact-codes':
    'Nhập mã đã gửi đến liên hệ này. Đã gửi 3 mã. Xem ở nút “Gửi mã khác” phải làm gì nếu cần mã nữa.',
  'no-more-contact-codes':
    'Bỏ yêu cầu này rồi dùng liên hệ khác. Xem ở nút “Gửi mã khác” từ giờ nào gửi được. Liên hệ này đã nhận quá nhiều mã.',
  'message-gone':
    'Xem lại danh sách. Tin này đã được gửi lại, hoặc là mã đã hết hạn nên không gửi lại được.',
  'correction-answer-missing': 'Viết câu trả lời cho người báo sai, rồi nhấn lại.',
  'correction-notes-unseen': 'Xem phần người báo vừa viết thêm ở bên dưới, rồi nhấn lại.',
  'correction-withdrawn': 'Không cần trả lời nữa. Người báo đã rút báo sai này.',
  'correction-answered': 'Xem câu trả lời ở bên dưới. Báo sai này đã được trả lời.',
  'account-exists': 'Người này đã có tài khoản. Chuyển lại thẩm định để từ chối hồ sơ.',
  'already-activated': 'Công dân đã kích hoạt tài khoản. Hướng dẫn họ dùng “Quên mật khẩu”.',
} as const

export type Refusal = keyof typeof refusalText

/** The papers or the form lacked something, or somebody was faster. */
const guardiansSlips = Object.fromEntries(
  Object.keys(guardiansFaults).map((reason) => [reason, 'slip']),
) as Record<GuardiansFault, 'slip'>

/** `forbidden`: refused for who asks, an act the journal keeps. `slip`: the form lacked something, or somebody was faster. */
const kinds: Record<Refusal, 'forbidden' | 'slip'> = {
  'not-your-role': 'forbidden',
  'not-yours': 'forbidden',
  'not-now': 'slip',
  'already-received': 'slip',
  'already-decided': 'slip',
  'case-withdrawn': 'slip',
  'case-lapsed': 'slip',
  'paper-not-checked': 'slip',
  'paper-not-signed': 'slip',
  'identity-not-seen': 'slip',
  'slip-not-seen': 'slip',
  'slip-owner-not-seen': 'slip',
  'slip-paper-not-seen': 'slip',
  'too-many-slips': 'forbidden',
  'incomplete-checklist': 'slip',
  'nothing-failed': 'slip',
  'failed-items': 'slip',
  'passed-before': 'forbidden',
  'note-missing': 'slip',
  'look-again-missing': 'slip',
  'reopen-why-missing': 'slip',
  'pair-missing': 'slip',
  'pair-verdict-missing': 'slip',
  'pair-why-missing': 'slip',
  'pair-unsent': 'slip',
  'pair-open': 'slip',
  'page-old': 'slip',
  'sheet-unsaved': 'slip',
  'sheet-moved': 'slip',
  'marked-meanwhile': 'slip',
  'note-unsent': 'slip',
  'look-again-unsent': 'slip',
  'reopen-unsent': 'slip',
  'ticks-unsent': 'slip',
  'note-too-long': 'slip',
  'other-officer': 'slip',
  'four-eyes': 'forbidden',
  'own-case': 'forbidden',
  'same-household': 'forbidden',
  'officer-without-number': 'forbidden',
  'not-decider': 'forbidden',
  'held-by-other': 'slip',
  'not-held': 'slip',
  'colleague-missing': 'slip',
  'colleague-may-not': 'slip',
  'holds-many': 'slip',
  'colleague-holds-many': 'slip',
  'nothing-free': 'slip',
  'no-account': 'slip',
  'too-many-accounts': 'forbidden',
  'account-closed': 'slip',
  'account-other': 'slip',
  'same-contact': 'slip',
  'change-waiting': 'slip',
  'change-lapsed': 'slip',
  'paper-differs': 'slip',
  'paper-missed': 'slip',
  'paper-looked-up': 'forbidden',
  ...guardiansSlips,
  'contact-moved': 'slip',
  'contact-code-missing': 'slip',
  'contact-code-short': 'slip',
  'wrong-contact-code': 'slip',
  'too-many-code-tries': 'slip',
  'too-many-contact-codes': 'slip',
  'no-more-contact-codes': 'slip',
  'message-gone': 'slip',
  'correction-answer-missing': 'slip',
  'correction-answered': 'slip',
  'correction-notes-unseen': 'slip',
  'correction-withdrawn': 'slip',
  'account-exists': 'slip',
  'already-activated': 'slip',
}

export const isForbidden = (reason: Refusal): boolean => kinds[reason] === 'forbidden'

export type Outcome<Done extends object = object> =
  ({ ok: true } & Done) | { ok: false; reason: Refusal; items?: ItemId[] }

/** `items`: those of the check sheet it is about. */
export const refused = (reason: Refusal, items?: ItemId[]) => ({
  ok: false as const,
  reason,
  ...(items && { items }),
})

export const isRefusal = (text: unknown): text is Refusal =>
  typeof text === 'string' && Object.hasOwn(refusalText, text)
