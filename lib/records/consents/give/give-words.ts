import type { FieldError, Typed } from '@/lib/forms/form-state'
import { shortCodeWords } from '@/lib/verification/code-fault'
import { msg, t } from '@/lib/words/t'
import { MOST_CONSENTS } from '../consent'

/** Where each refusal of the confirmation stands, and its words. The reason travels in the address. */
const words: Record<string, [field: string, message: string]> = {
  wrong: [
    'code',
    msg('Xem lại tin nhắn hoặc thư mới nhất, hoặc gửi lại mã. Mã chưa đúng hoặc đã hết hạn.'),
  ],
  changed: [
    'code',
    msg('Xem lại các điều ở trên rồi xác nhận. Có điều vừa được sửa ở cửa sổ khác.'),
  ],
  'too-many-codes': ['code', msg('Nhập mã đã nhận, hoặc chờ ít phút rồi gửi lại mã.')],
  'no-old': ['password', msg('Nhập mật khẩu đang dùng.')],
  'old-wrong': ['password', msg('Kiểm tra mật khẩu rồi nhập lại. Mật khẩu chưa đúng.')],
}

export function errorsOfConsent(reason: unknown, typed: Typed): FieldError[] {
  if (reason === 'no-code' || reason === 'short-code')
    return [{ field: 'code', message: shortCodeWords('transaction', typed.code ?? '') }]
  if (reason === 'too-many') return [{ field: 'code', message: tooManyWords() }]
  const [field, message] =
    typeof reason === 'string' && Object.hasOwn(words, reason) ? words[reason]! : []
  return field && message ? [{ field, message: t(message) }] : []
}

const tooManyWords = () =>
  t('Thôi cho một người xem rồi xác nhận lại. Mỗi lúc cho nhiều nhất {count} người xem.', {
    count: MOST_CONSENTS,
  })
