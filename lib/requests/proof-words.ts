import type { FieldError, Typed } from '@/lib/forms/form-state'
import { shortCodeWords } from '@/lib/verification/code-fault'
import { msg, t } from '@/lib/words/t'

type Place = [field: string, message: string]

/** Where each refusal of a grave act that is confirmed by code and password stands, and its words. The reason travels in the address. */
const words: Record<string, Place> = {
  wrong: [
    'code',
    msg('Xem lại tin nhắn hoặc thư mới nhất, hoặc gửi lại mã. Mã chưa đúng hoặc đã hết hạn.'),
  ],
  'too-many-codes': ['code', msg('Nhập mã đã nhận, hoặc chờ ít phút rồi gửi lại mã.')],
  'no-old': ['password', msg('Nhập mật khẩu đang dùng.')],
  'old-wrong': ['password', msg('Kiểm tra mật khẩu rồi nhập lại. Mật khẩu chưa đúng.')],
}

/** `changed`: what is said where what is confirmed has been changed in another window. */
export function errorsOfProof(reason: unknown, typed: Typed, changed: string): FieldError[] {
  if (reason === 'no-code' || reason === 'short-code')
    return [{ field: 'code', message: shortCodeWords('transaction', typed.code ?? '') }]
  if (reason === 'changed') return [{ field: 'code', message: t(changed) }]
  const [field, message] =
    typeof reason === 'string' && Object.hasOwn(words, reason) ? words[reason]! : []
  return field && message ? [{ field, message: t(message) }] : []
}
