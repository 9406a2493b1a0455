import { today } from '@/lib/forms/days/dates'
import { answer } from '@/lib/forms/fields'
import { birthParts, type Birth, type BirthParts } from '../birth'
import { withPlainDigits } from '@/lib/text/plain-number'
import { t } from '@/lib/words/t'
import { grownUpExample } from './birth-example'
import { birthNumbers } from './birth-numbers'

const FIRST = '1900'
const MONTHS = 12
const LONGEST_MONTH = 31

/**
 * A birth in any usual spelling, as far as it is known: day, month and year, or only month and year, or only the year. `example`: as the
 * hint of its box has it, so that a box shows one.
 */
export const birthDateLike = (example: string) =>
  answer(() => t('Nhập ngày, tháng, năm sinh, ví dụ {example}.', { example }), {
    read: (typed) => asKept(birthNumbers(withPlainDigits(typed))) ?? withPlainDigits(typed),
    findError: (kept) => findError(kept, example),
  })

export const birthDate = birthDateLike(grownUpExample)

function asKept(parts: BirthParts | null): Birth | null {
  if (!parts) return null
  const { year, month, day } = parts
  return [year, month, day].join('-').replace(/-{1,2}$/, '')
}

function findError(kept: string, example: string): string | null {
  if (!/^\d*(-\d*){0,2}$/.test(kept))
    return t('Nhập ngày sinh theo thứ tự ngày, tháng, năm, ví dụ {example}.', { example })
  const parts = birthParts(kept)
  return yearError(kept, parts, example) ?? (parts.month || parts.day ? dayError(parts) : null)
}

function yearError(birth: Birth, { year }: BirthParts, example: string): string | null {
  if (year === '') return t('Nhập thêm năm sinh, ví dụ {example}.', { example })
  const ofExample = example.slice(-4)
  if (year.length !== 4)
    return t('Viết năm sinh đủ bốn chữ số, ví dụ {example}.', {
      example: likelyYear(year) ?? ofExample,
    })
  if (year < FIRST) return t('Kiểm tra lại năm sinh, ví dụ {example}.', { example: ofExample })
  return birth > today() ? t('Kiểm tra lại năm sinh. Ngày này chưa tới.') : null
}

/** Of two digits the latest year that has been; of any other number we know nothing. */
function likelyYear(short: string): string | null {
  if (short.length !== 2) return null
  const thisYear = today().slice(0, 4)
  return `20${short}` <= thisYear ? `20${short}` : `19${short}`
}

function dayError({ year, month, day }: BirthParts): string | null {
  if (month === '') return t('Nhập thêm tháng sinh, hoặc chỉ nhập năm nếu giấy tờ chỉ ghi năm.')
  if (Number(month) > MONTHS)
    return Number(day) >= 1 && Number(day) <= MONTHS && Number(month) <= LONGEST_MONTH
      ? t('Viết ngày trước, tháng sau: {month}/{day}/{year}.', { month, day, year })
      : t('Kiểm tra lại tháng sinh. Một năm chỉ có 12 tháng.')
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) > days
    ? t('Kiểm tra lại ngày sinh. Tháng {month} năm {year} chỉ có {days} ngày.', {
        month: Number(month),
        year,
        days,
      })
    : null
}
