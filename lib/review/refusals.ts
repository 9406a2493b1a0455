/** Why an officer may not do something now, by name, and the sentence that says what to do instead. */
export const refusalText = {
  'not-your-role': 'Vai trò của bạn không làm việc này. Hãy chuyển hồ sơ cho đồng nghiệp có quyền.',
  'not-yours': 'Không có hồ sơ này ở cơ quan của bạn. Kiểm tra lại mã hồ sơ trên mẫu 01.',
  'not-now': 'Hồ sơ đã chuyển sang bước khác. Xem lại tình trạng mới ở đầu trang.',
  'already-received': 'Bản ký của hồ sơ này đã được tiếp nhận. Bạn có thể in lại phiếu hẹn.',
  'already-decided': 'Hồ sơ này đã có kết quả. Không cần làm gì thêm.',
  'paper-not-checked': 'Đánh dấu vào từng ô sau khi đã xem bản giấy, rồi nhấn «Đã nhận bản ký».',
  'incomplete-checklist': 'Đánh dấu xong mọi mục của phiếu kiểm tra, rồi làm lại bước này.',
  'nothing-failed': 'Chưa có mục nào «Không đạt» để làm lý do. Xem lại phiếu kiểm tra.',
  'failed-items': 'Còn mục «Không đạt». Trả lại để bổ sung, hoặc đề nghị từ chối.',
  'passed-before':
    'Mục này đã đạt ở lần trước. Đề nghị người giám sát mở lại trước khi đánh «Không đạt».',
  'note-missing': 'Viết lý do vào ô ghi chú, rồi nhấn lại.',
  'four-eyes': 'Bạn đã tiếp nhận hoặc thẩm định hồ sơ này. Người duyệt phải là người khác.',
  'own-case': 'Đây là hồ sơ của chính bạn. Đồng nghiệp khác phải giải quyết.',
  'same-household': 'Người đăng ký cùng hộ gia đình với bạn. Đồng nghiệp khác phải giải quyết.',
  'officer-without-number':
    'Tài khoản của bạn chưa ghi mã số BHXH. Nhờ quản trị bổ sung để xét trùng hộ gia đình.',
  'decision-waiting': 'Hồ sơ này đã có quyết định đang chờ. Hoàn tác quyết định ấy trước.',
  'not-decider': 'Chỉ người đã quyết định hoặc người giám sát làm được việc này. Hãy báo cho họ.',
  'no-account':
    'Không có tài khoản nào khớp cả mã số BHXH và số giấy tờ. Xem lại từng số trên giấy tờ.',
  'too-many-accounts': 'Bạn đã mở nhiều tài khoản trong một giờ. Chờ một giờ rồi làm tiếp.',
  'account-closed': 'Mở lại tài khoản bằng số trên giấy tờ, rồi làm tiếp. Đã quá 30 phút.',
  'same-contact': 'Nhập liên hệ mới. Tài khoản đang dùng đúng liên hệ này.',
  'change-waiting': 'Tài khoản này có một thay đổi đang chờ. Mở thay đổi ấy trong danh sách.',
  'wrong-contact-code': 'Nhập lại 6 chữ số trong tin nhắn mới nhất. Mã chưa đúng hoặc đã hết hạn.',
  'account-exists': 'Người này đã có tài khoản. Chuyển lại thẩm định để từ chối hồ sơ.',
  'already-activated':
    'Công dân đã kích hoạt tài khoản. Hướng dẫn họ dùng «Quên mật khẩu» nếu cần.',
} as const

export type Refusal = keyof typeof refusalText
export type Outcome<Done extends object = object> =
  ({ ok: true } & Done) | { ok: false; reason: Refusal }

export const refused = (reason: Refusal) => ({ ok: false, reason }) as const

export const isRefusal = (text: unknown): text is Refusal =>
  typeof text === 'string' && Object.hasOwn(refusalText, text)
