import type { FieldError, Typed } from '@/lib/forms/form-state'
import type { Correction } from '../steps/correction'
import { msg, t } from '@/lib/words/t'

/** What a citizen tells the officer who gave the case back: `unchanged` («không có gì cần sửa»), `note`, and the `commitment`. */
export const replyFields = ['unchanged', 'note', 'commitment'] as const

export const noteLabel = msg('Lời nhắn cho cán bộ')

const NOTE_LENGTH = 500

/** What keeps a case from being sent back; `open` are the reasons nobody has answered. */
export function replyErrors({ unchanged, note = '' }: Typed, open: Correction[]): FieldError[] {
  if (open.length === 0) return []
  const errors: FieldError[] = []
  if (unchanged !== 'yes')
    errors.push({
      field: 'unchanged',
      message: t(
        'Sửa những mục còn lại, hoặc đánh dấu vào ô “Tôi đã kiểm tra, không có gì cần sửa”.',
      ),
    })
  if (note.length > NOTE_LENGTH)
    errors.push({
      field: 'note',
      message: t('Viết gọn lại còn {most} ký tự. Hiện có {length} ký tự.', {
        most: NOTE_LENGTH,
        length: note.length,
      }),
    })
  return errors
}
