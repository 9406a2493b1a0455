import { birthParts } from '@/lib/insured/birth'

const ones = 'khong mot hai ba bon nam sau bay tam chin'.split(' ')

/** 3 → «ba», 15 → «muoilam», 21 → «haimuoimot»: of days and months, as they are heard without marks. */
function inWords(number: number): string {
  const [ten, one] = [Math.floor(number / 10), number % 10]
  const last = one === 0 ? '' : ten > 0 && one === 5 ? 'lam' : ones[one]!
  return (ten === 0 ? '' : ten === 1 ? 'muoi' : `${ones[ten]}muoi`) + last
}

const everyWay = (number: string): string[] =>
  [...new Set([number, String(Number(number)), inWords(Number(number))])].filter(Boolean)

/** A birth date in every way in which it is written or said: sorted, short, with «ngày», «tháng», «năm», in words, without a year. */
export function datesOf(birthDate: string): string[] {
  const { year, month, day } = birthParts(birthDate)
  const years = [year, year.slice(2)]
  const spokenYears = years.flatMap((y) => [y, `nam${y}`])
  if (!month) return [year, `nam${year}`]
  const months = everyWay(month)
  const spokenMonths = months.flatMap((m) => [
    `thang${m}`,
    ...spokenYears.map((y) => `thang${m}${y}`),
  ])
  const sorted = months.flatMap((m) => years.flatMap((y) => [m + y, y + m]))
  if (!day) return [year, ...sorted, ...spokenMonths]
  const dates = everyWay(day).flatMap((d) =>
    months.flatMap((m) => [
      d + m,
      m + d,
      ...years.flatMap((y) => [d + m + y, m + d + y, y + m + d, y + d + m]),
    ]),
  )
  const spoken = everyWay(day).flatMap((d) =>
    spokenMonths.flatMap((m) => [
      d + m,
      `ngay${d}${m}`,
      ...years.map((y) => `nam${y}${m}ngay${d}`),
    ]),
  )
  return [year, ...dates, ...sorted, ...spokenMonths, ...spoken]
}
