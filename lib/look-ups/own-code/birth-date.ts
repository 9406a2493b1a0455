import { today } from '@/lib/forms/days/dates'
import { answer } from '@/lib/forms/fields'
import { birthParts, type Birth, type BirthParts } from '@/lib/insured/birth'
import { withPlainDigits } from '@/lib/text/plain-number'
import { birthNumbers } from './birth-numbers'

const EXAMPLE = 'ví dụ 05/09/1990'
const FIRST = '1900'
const MONTHS = 12
const LONGEST_MONTH = 31

/** A birth in any usual spelling, as far as it is known: day, month and year, or only month and year, or only the year. */
export const birthDate = answer(`Nhập ngày, tháng, năm sinh, ${EXAMPLE}.`, {
  read: (typed) => asKept(birthNumbers(withPlainDigits(typed))) ?? withPlainDigits(typed),
  complaint,
})

function asKept(parts: BirthParts | null): Birth | null {
  if (!parts) return null
  const { year, month, day } = parts
  return [year, month, day].join('-').replace(/-{1,2}$/, '')
}

function complaint(kept: string): string | null {
  if (!/^\d*(-\d*){0,2}$/.test(kept))
    return `Nhập ngày sinh theo thứ tự ngày, tháng, năm, ${EXAMPLE}.`
  const parts = birthParts(kept)
  return yearComplaint(kept, parts) ?? (parts.month || parts.day ? dayComplaint(parts) : null)
}

function yearComplaint(birth: Birth, { year }: BirthParts): string | null {
  if (year === '') return `Nhập thêm năm sinh, ${EXAMPLE}.`
  if (year.length !== 4) return `Viết năm sinh đủ bốn chữ số, ví dụ ${likelyYear(year)}.`
  if (year < FIRST) return 'Kiểm tra lại năm sinh, ví dụ 1990.'
  return birth > today() ? 'Kiểm tra lại năm sinh. Ngày này chưa tới.' : null
}

/** Of two digits the latest year that has been; of any other number we know nothing. */
function likelyYear(short: string): string {
  if (short.length !== 2) return '1990'
  const thisYear = today().slice(0, 4)
  return `20${short}` <= thisYear ? `20${short}` : `19${short}`
}

function dayComplaint({ year, month, day }: BirthParts): string | null {
  if (month === '') return 'Nhập thêm tháng sinh, hoặc chỉ nhập năm nếu giấy tờ chỉ ghi năm.'
  if (Number(month) > MONTHS)
    return Number(day) >= 1 && Number(day) <= MONTHS && Number(month) <= LONGEST_MONTH
      ? `Viết ngày trước, tháng sau: ${month}/${day}/${year}.`
      : 'Kiểm tra lại tháng sinh. Một năm chỉ có 12 tháng.'
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) > days
    ? `Kiểm tra lại ngày sinh. Tháng ${Number(month)} năm ${year} chỉ có ${days} ngày.`
    : null
}
