import type { BirthParts } from '../birth'

/** What parts a day, a month and a year; also in words: «ngày 5 tháng 9 năm 1990», «5 thg 9, 1990». */
const WORDS = /sinh|ngày|mùng|tháng|thg|năm|ngay|mung|thang|nam/g
/** What stands on papers and in people's hands for a day or month not known: `00`, `--`, `__`, `xx`, `??`, `**`. */
const UNKNOWN = /(?<![\p{L}\d])(?:x{1,2}|_{1,2}|\?{1,2}|\*{1,2}|-{1,2}|\.{2})(?=\s*[/.-]\s*)/gu
const MONTHS = 12

/** The parts of a date as people write them, or null for what is none; a part that is not known is empty. */
export function birthNumbers(text: string): BirthParts | null {
  const parted = text.toLowerCase().replace(UNKNOWN, '0').replace(WORDS, ' ')
  if (!/^[\d\s/.,:'-]*$/.test(parted)) return null
  const numbers = parted.match(/\d+/g) ?? []
  return fromNumbers(numbers.length === 1 ? unstrung(numbers[0]!) : numbers)
}

function fromNumbers(numbers: string[]): BirthParts | null {
  const [first, second, third, ...more] = numbers
  if (!first || more.length > 0) return null
  if (third) return fromThree(first, second!, third)
  return second ? fromTwo(first, second) : { year: first, month: '', day: '' }
}

const fromThree = (first: string, second: string, third: string): BirthParts =>
  first.length === 4
    ? { year: first, month: known(second), day: known(third) }
    : { year: third, month: known(second), day: known(first) }

/** Month and year; of two short numbers the second is a year of two digits when no month can be so great. */
function fromTwo(first: string, second: string): BirthParts {
  if (first.length === 4) return { year: first, month: known(second), day: '' }
  const isDayAndMonth = second.length < 3 && Number(second) <= MONTHS
  return isDayAndMonth
    ? { year: '', month: known(second), day: known(first) }
    : { year: second, month: known(first), day: '' }
}

const known = (number: string): string => (Number(number) === 0 ? '' : number.padStart(2, '0'))

/** Digits without anything between: 05091990, 19900905, 091990. A month is never 19 or 20, so each has one reading. */
function unstrung(digits: string): string[] {
  const way = /^(\d\d)(\d\d)((?:19|20)\d\d)$/.test(digits)
    ? /^(\d\d)(\d\d)(\d{4})$/
    : /^(?:19|20)\d{6}$/.test(digits)
      ? /^(\d{4})(\d\d)(\d\d)$/
      : /^\d\d(?:19|20)\d\d$/.test(digits)
        ? /^(\d\d)(\d{4})$/
        : /^(\d\d)(\d\d)(\d{2,4})$/
  return way.exec(digits)?.slice(1) ?? [digits]
}
