import type { FieldError } from '@/lib/forms/form-state'
import { shortCodeWords } from '@/lib/verification/code-fault'
import { msg, t } from '@/lib/words/t'

/** Why a code did not send the declaration, as it travels after `?loi=`. A lock is told by the page while it lasts. */
const words = new Map([
  [
    'wrong-code',
    msg(
      'Nhập mã mới nhất của đúng tờ khai này, hoặc gửi lại mã. Mã vừa nhập chưa đúng hoặc đã hết hạn.',
    ),
  ],
  ['too-many-codes', msg('Nhập mã đã nhận, hoặc chờ ít phút rồi gửi lại mã.')],
])

export function errorsOfSendingCode(reason: unknown, code = ''): FieldError[] {
  if (reason === 'no-code' || reason === 'short-code')
    return [{ field: 'code', message: shortCodeWords('transaction', code) }]
  const known = typeof reason === 'string' ? words.get(reason) : undefined
  return known ? [{ field: 'code', message: t(known) }] : []
}
