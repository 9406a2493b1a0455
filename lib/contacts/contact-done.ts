/** What to say after a press, by the word in the address. */
const words = new Map([
  ['mo-tai-khoan', 'Đã mở tài khoản khớp giấy tờ.'],
  ['dong-tai-khoan', 'Đã đóng tài khoản.'],
  ['lien-he-ask', 'Đã nhận đề nghị. Mã đang được gửi đến liên hệ mới.'],
  ['lien-he-resend', 'Đã nhận yêu cầu gửi mã khác đến liên hệ mới.'],
  ['lien-he-confirm', 'Đã xác nhận liên hệ mới. Chưa đổi, còn chờ người duyệt.'],
  ['lien-he-drop', 'Đã bỏ đề nghị. Liên hệ cũ còn nguyên.'],
  ['lien-he-approve', 'Đã đổi liên hệ. Liên hệ cũ và mới đều được báo.'],
  ['lien-he-refuse', 'Đã ghi là không đổi. Liên hệ cũ còn nguyên.'],
])

export const contactDone = (done: unknown): string | null => words.get(String(done)) ?? null
