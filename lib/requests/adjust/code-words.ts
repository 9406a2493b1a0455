import type { FieldError, Typed } from '@/lib/forms/form-state'
import { shortCodeWords } from '@/lib/verification/code-fault'
import { msg, t } from '@/lib/words/t'

/** One box that was not right, as it travels in an address: `loi=phoneCode.wrong`. */
export type WrongBox = { field: string; reason: 'no-code' | 'short-code' | 'wrong' }

export const refusalsQuery = (codes: readonly WrongBox[]): string =>
  new URLSearchParams(codes.map(({ field, reason }) => ['loi', `${field}.${reason}`])).toString()

const wrong = msg(
  'Xem lại tin nhắn hoặc thư mới nhất, hoặc gửi lại mã. Mã chưa đúng hoặc đã hết hạn.',
)

/** About the whole form: they stand at its first box. */
const whole: Record<string, string> = {
  changed: msg('Xem lại điều sẽ đổi rồi gửi mã. Thông tin vừa được sửa ở một cửa sổ khác.'),
  'too-many-codes': msg('Nhập mã đã nhận, hoặc chờ ít phút rồi gửi lại mã.'),
}

/** By the names of the boxes. */
export const codeLabels: Record<string, string> = {
  code: msg('Mã xác thực giao dịch điện tử'),
  phoneCode: msg('Mã gửi đến số điện thoại mới'),
  emailCode: msg('Mã gửi đến thư điện tử mới'),
}

/** The errors named after `?loi=`; an unknown name says nothing. */
export function errorsOfCodes(
  asked: string | string[] | undefined,
  { fields, typed }: { fields: string[]; typed: Typed },
): FieldError[] {
  return [asked ?? []].flat().flatMap((one): FieldError[] => {
    const message = Object.hasOwn(whole, one) ? whole[one] : undefined
    if (message) return [{ field: 'code', message: t(message) }]
    const [field = '', reason] = one.split('.')
    if (!fields.includes(field)) return []
    const said = reason === 'wrong' ? t(wrong) : shortCodeWords('transaction', typed[field] ?? '')
    return [{ field, message: fields.length > 1 ? atBox(said, field) : said }]
  })
}

/** Of several boxes for a code each error names its own: in the list above the form they would read alike. */
const atBox = (message: string, field: string): string =>
  t('{message} Ô: “{box}”.', { message, box: t(codeLabels[field]!) })
