import { msg } from '@/lib/words/t'

/**
 * The phone that opens a case and gets its codes (`findContactNow`): confirmed with the form, or at the counter since. Said in these words
 * wherever a number of the case is asked for or written to, so that they are true before a change and after it.
 */
export const casePhone = msg('số điện thoại xác nhận gần nhất')

export const casePhoneHint = msg(
  '10 chữ số, xác nhận khi điền tờ khai, hoặc khi đổi số tại cơ quan BHXH.',
)

export const openAgainWords = msg(
  'Mở lại bằng mã hồ sơ và mã gửi đến số điện thoại xác nhận gần nhất.',
)
