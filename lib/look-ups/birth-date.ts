import * as z from 'zod'
import { today } from '@/lib/forms/dates'
import { answer } from '@/lib/forms/fields'
import { withPlainDigits } from '@/lib/text/plain-number'

const EXAMPLE = 'ví dụ 05/09/1990'
const FIRST = '1900-01-01'
/** What parts a day, a month and a year; also in words: «ngày 5 tháng 9 năm 1990», «5 thg 9, 1990». */
const WORDS = /sinh|ngày|mùng|tháng|thg|năm|ngay|mung|thang|nam/g

/** Day, month and year as people write them: 05/09/1990, 5-9-1990, 05091990, 1990-09-05, in words. Kept as an ISO date. */
export const birthDate = answer(`Nhập ngày, tháng, năm sinh, ${EXAMPLE}.`, {
  read: toIso,
  complaint,
})

function toIso(typed: string): string {
  const plain = withPlainDigits(typed)
  const [first = '', second = '', third = '', ...more] = numbersIn(plain)
  if (more.length > 0 || third === '') return plain
  const [year, day] = first.length === 4 ? [first, third] : [third, first]
  return `${year}-${second.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function numbersIn(text: string): string[] {
  const parted = text.toLowerCase().replace(WORDS, ' ')
  if (!/^[\d\s/.,'-]*$/.test(parted)) return []
  const numbers = parted.match(/\d+/g) ?? []
  const whole = numbers.length === 1 && /^(\d{2})(\d{2})(\d{4})$/.exec(numbers[0]!)
  return whole ? whole.slice(1) : numbers
}

const ONLY_A_YEAR = /^(0{1,2}\D0{1,2}\D|\d{1,2}\D|năm )?\d{4}$/i

function complaint(typed: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d+)-(\d{2})-(\d{2})$/.exec(typed) ?? []
  if (ONLY_A_YEAR.test(typed) || month === '00' || day === '00')
    return 'Nhập đủ ngày, tháng, năm. Nếu giấy tờ chỉ ghi năm sinh, hãy hỏi cơ quan BHXH hoặc gọi 1900 9068.'
  if (year === '') return `Nhập ngày sinh theo thứ tự ngày, tháng, năm, ${EXAMPLE}.`
  if (year.length !== 4) return 'Viết năm sinh đủ bốn chữ số, ví dụ 1990.'
  return dayComplaint(typed, { year, month, day })
}

type Parts = { year: string; month: string; day: string }

function dayComplaint(date: string, { year, month, day }: Parts): string | null {
  if (Number(month) > 12) return 'Kiểm tra lại tháng sinh. Viết ngày trước, tháng sau.'
  if (!z.iso.date().safeParse(date).success)
    return `Kiểm tra lại ngày sinh. Tháng ${Number(month)} năm ${year} không có ngày ${Number(day)}.`
  if (date > today()) return 'Kiểm tra lại năm sinh. Ngày này chưa tới.'
  return date < FIRST ? 'Kiểm tra lại năm sinh, ví dụ 1990.' : null
}
