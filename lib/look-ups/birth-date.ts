import { today } from '@/lib/forms/dates'
import { isoDate, requiredText } from '@/lib/forms/fields'

const EXAMPLE = 'ví dụ 05/09/1990'
const FIRST = '1900-01-01'

/** Day, month, year as people write them: 05/09/1990, 5-9-1990, 5.9.1990, 05091990. Kept as an ISO date. */
export const birthDate = requiredText(`Nhập ngày, tháng, năm sinh, ${EXAMPLE}`)
  .transform(toIso)
  .pipe(isoDate(`Nhập ngày sinh theo thứ tự ngày, tháng, năm, ${EXAMPLE}`))
  .refine((day) => day <= today(), 'Ngày sinh chưa tới. Kiểm tra lại năm sinh')
  .refine((day) => day >= FIRST, 'Kiểm tra lại năm sinh: viết đủ bốn chữ số, ví dụ 1990')

function toIso(typed: string): string {
  const parts =
    /^(\d{1,2})\s*[\s/.,-]\s*(\d{1,2})\s*[\s/.,-]\s*(\d{4})$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  if (!parts) return typed
  const [, day = '', month = '', year = ''] = parts
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
