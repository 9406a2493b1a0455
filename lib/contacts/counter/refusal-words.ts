import { refusalText, type Refusal } from '@/lib/review/refusals'

/** Refusals that cases know as well, in the words of this page. */
const own: Partial<Record<Refusal, string>> = {
  'not-your-role': 'Nhờ đồng nghiệp có quyền làm việc này. Vai trò của bạn không làm được.',
  'not-yours': 'Tìm lại trong danh sách. Cơ quan của bạn không có đề nghị này.',
  'not-now': 'Xem kết quả ở bên dưới. Đề nghị này không còn chờ bước bạn vừa làm.',
  'four-eyes': 'Nhờ người duyệt khác. Bạn là người đã nhận đề nghị này.',
  'own-case': 'Nhờ đồng nghiệp khác làm. Đây là tài khoản của chính bạn.',
  'same-household': 'Nhờ đồng nghiệp khác làm. Chủ tài khoản cùng hộ gia đình với bạn.',
  'officer-without-number':
    'Nhờ người quản trị ghi mã số BHXH vào tài khoản của bạn. Khi đó mới xét được bạn có cùng hộ với chủ tài khoản không.',
  'page-old': 'Xem lại rồi làm lại việc này. Trang vừa gửi đã mở từ lâu nên chưa làm gì.',
  'other-officer': 'Xem lại rồi làm lại việc này. Trang vừa gửi do cán bộ khác mở trên máy này.',
}

export const wordsOfRefusal = (reason: Refusal): string => own[reason] ?? refusalText[reason]

/** The page reads from the state that no code is taken, and until when; the word in its address says nothing. */
export const TOLD_BY_PAGE = 'too-many-code-tries' satisfies Refusal

/** What can be no code comes back into its box, to be counted; one that was judged is kept nowhere. */
export const SHORT_CODE = 'contact-code-short' satisfies Refusal

/** At which box of the form a refusal belongs. */
export const boxOfRefusal: Partial<Record<Refusal, string>> = {
  'no-account': 'login',
  'same-contact': 'value',
  'wrong-contact-code': 'code',
  'contact-code-missing': 'code',
  'contact-code-short': 'code',
  'paper-differs': 'issuedOn',
  'no-child': 'login',
  'guardian-unknown': 'act',
  'guardian-is-child': 'act',
  'guardian-not-adult': 'act',
  'guardian-already': 'act',
  'guardians-full': 'act',
  'guardian-last': 'act',
}
