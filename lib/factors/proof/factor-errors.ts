import type { FieldError } from '@/lib/forms/form-state'
import { withTriesLeft, type TriesLeft } from '@/lib/verification/tries-words'
import { MOST_OF_KIND } from '../factor'
import { t } from '@/lib/words/t'

/** By the reason that travels in the address. */
const messages = (): Record<string, FieldError> => ({
  'no-old': { field: 'password', message: t('Nhập mật khẩu đang dùng.') },
  'old-wrong': {
    field: 'password',
    message: t('Kiểm tra mật khẩu rồi nhập lại. Mật khẩu chưa đúng.'),
  },
  'wrong-proof': {
    field: 'code',
    message: t('Kiểm tra mã rồi nhập lại. Mã chưa đúng, hoặc đã dùng rồi.'),
  },
  'wrong-totp': {
    field: 'code',
    message: t(
      'Nhập mã đang hiện trong ứng dụng. Nếu vẫn chưa được, đặt giờ của điện thoại thành tự động.',
    ),
  },
  'passkey-late': {
    field: 'passkey',
    message: t('Nhấn nút rồi làm lại lần nữa. Lần vừa rồi đã quá mười phút, hoặc đã dùng.'),
  },
  'passkey-unread': { field: 'passkey', message: t('Nhấn nút rồi làm lại lần nữa.') },
  'passkey-unknown': {
    field: 'passkey',
    message: t('Chọn cách khác. Vân tay của máy này chưa được thêm, hoặc đã xóa khỏi tài khoản.'),
  },
  'passkey-refused': {
    field: 'passkey',
    message: t('Nhấn nút rồi làm lại. Máy phải hỏi vân tay, khuôn mặt hoặc mã khóa màn hình.'),
  },
  'passkey-copied': {
    field: 'passkey',
    message: t('Chọn cách khác, rồi xóa vân tay này và thêm lại. Có lẽ nó đã bị sao chép.'),
  },
  'passkey-taken': { field: 'passkey', message: t('Dùng máy khác. Máy này đã được thêm rồi.') },
  'most-passkeys': {
    field: 'passkey',
    message: t('Xóa bớt rồi thêm lại. Mỗi tài khoản có nhiều nhất {most} máy.', {
      most: MOST_OF_KIND.PASSKEY,
    }),
  },
  'most-apps': {
    field: 'code',
    message: t('Xóa bớt rồi thêm lại. Mỗi tài khoản có nhiều nhất {most} ứng dụng.', {
      most: MOST_OF_KIND.TOTP,
    }),
  },
})

const GUESSED = ['password', 'code']

/** What a page of ways says after a refusal. While nothing is taken it tells that alone. */
export function factorErrors(
  reasons: string | string[] | undefined,
  tries: TriesLeft = { left: Infinity, until: null },
): FieldError[] {
  if (tries.until) return []
  const known = messages()
  const told = [reasons ?? []].flat().flatMap((reason) => known[reason] ?? [])
  return told.map((error) =>
    GUESSED.includes(error.field)
      ? { ...error, message: withTriesLeft(error.message, tries) }
      : error,
  )
}
