import type { Birth } from '@/lib/insured/birth'

const two = (number: string) => number.padStart(2, '0')
const isPart = (text: string, most: number) => Number(text) >= 1 && Number(text) <= most

/** A birth however it was written, day before month as in Việt Nam; undefined where nobody could tell. */
export function readBirth(written = ''): Birth | undefined {
  const numbers = written.match(/\d+/g) ?? []
  const [only = ''] = numbers
  if (numbers.length === 1 && only.length === 8) return fromParts(cut(only))
  if (numbers.length > 3) return undefined
  return numbers[0]?.length === 4 ? fromParts(numbers.toReversed()) : fromParts(numbers)
}

/** `05091987`, or `19870905` where the first two digits can't be a day. */
const cut = (digits: string): string[] =>
  isPart(digits.slice(0, 2), 31) && isPart(digits.slice(2, 4), 12)
    ? [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)]
    : [digits.slice(6), digits.slice(4, 6), digits.slice(0, 4)]

/** Of the day, the month and the year those that are known, the year last. */
function fromParts(parts: string[]): Birth | undefined {
  const [year = '', month, day] = parts.toReversed()
  if (!/^(?:19|20)\d\d$/.test(year)) return undefined
  if (month === undefined) return year
  if (!isPart(month, 12)) return undefined
  if (day === undefined) return `${year}-${two(month)}`
  return isPart(day, 31) ? `${year}-${two(month)}-${two(day)}` : undefined
}
