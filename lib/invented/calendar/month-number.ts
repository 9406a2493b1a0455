/** Months counted on from the year 0, so that they can be added and compared: 11/2026 is 2026 × 12 + 10. */
export type MonthNumber = number

const MONTHS = 12
const MID_YEAR = 6

/** Of a day, a month or a year as ISO; of a year alone its middle. */
export const monthCounted = (iso: string): MonthNumber =>
  Number(iso.slice(0, 4)) * MONTHS + Number(iso.slice(5, 7) || MID_YEAR) - 1

export const numberOfMonth = (year: number, month = 1): MonthNumber => year * MONTHS + month - 1
export const yearIn = (month: MonthNumber): number => Math.floor(month / MONTHS)
export const monthInYear = (month: MonthNumber): number => (month % MONTHS) + 1

export const dayIn = (month: MonthNumber, day: number): string =>
  `${yearIn(month)}-${two(monthInYear(month))}-${two(Math.min(day, daysIn(month)))}`
export const firstDayIn = (month: MonthNumber): string => dayIn(month, 1)
export const lastDayIn = (month: MonthNumber): string => dayIn(month, daysIn(month))

const LEAP = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
function daysIn(month: MonthNumber): number {
  const year = yearIn(month)
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const most = LEAP[month % MONTHS]!
  return most === 29 && !isLeap ? 28 : most
}

/** `09/2026`, as files write it. */
export const writtenMonth = (month: MonthNumber): string =>
  `${two(monthInYear(month))}/${yearIn(month)}`
/** `05/09/2026` */
export const writtenDay = (day: string): string => day.split('-').reverse().join('/')

const two = (number: number) => String(number).padStart(2, '0')
