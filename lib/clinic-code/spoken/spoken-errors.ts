import type { FieldError } from '@/lib/forms/form-state'
import { formatSoon } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { SPOKEN_DIGITS } from './spoken-code'

export const SPOKEN_FIELD = 'ma-doc'

/** Why nothing was found, at the box. `until`: when this network may ask again. */
export function spokenErrors(refused: unknown, until: Date | null): FieldError[] {
  const message = messageOf(refused, until)
  return message ? [{ field: SPOKEN_FIELD, message }] : []
}

function messageOf(refused: unknown, until: Date | null): string | null {
  if (refused === 'unreadable')
    return t('Nhập đủ {count} chữ số trên màn hình của người bệnh.', { count: SPOKEN_DIGITS })
  if (refused === 'unknown')
    return t('Không có thẻ nào đang hiện mã này. Đề nghị người bệnh tải lại trang, rồi đọc mã mới.')
  if (refused === 'too-many' && until)
    return t('Hãy thử lại từ {when}. Mạng của bạn đã hỏi quá nhiều lần.', {
      when: formatSoon(until),
    })
  return null
}
