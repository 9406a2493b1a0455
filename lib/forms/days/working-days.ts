import { holidayTable } from './holidays'
import { DAY_MS } from './milliseconds'

// Days are ISO dates outside and numbers of days since 1970 in here, so that no time zone or summer time shifts them and a long way
// from day to day is a walk over numbers.
const numberOf = (day: string): number => Math.floor(Date.parse(day) / DAY_MS)
const dayAt = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

const numbersOf = (isWorked: boolean): ReadonlySet<number> =>
  new Set(
    holidayTable
      .filter((day) => Boolean(day.isWorked) === isWorked)
      .map((row) => numberOf(row.day)),
  )

/** Days off besides weekends. The table ends with 2027; later dates count weekends only. */
const daysOff = numbersOf(false)
const workedSaturdays = numbersOf(true)

export const addDays = (day: string, count: number): string => dayAt(numberOf(day) + count)

export const isWorkingDay = (day: string): boolean => isWorked(numberOf(day))

function isWorked(number: number): boolean {
  // The first of 1970 was a Thursday; before it the remainder is negative.
  const weekday = ((number % 7) + 11) % 7
  const isWeekend = weekday === 0 || weekday === 6
  return isWeekend ? workedSaturdays.has(number) : !daysOff.has(number)
}

/** The day on which the `count`-th working day after `day` ends. */
export function addWorkingDays(day: string, count: number): string {
  let last = numberOf(day)
  for (let left = count; left > 0;) {
    last++
    if (isWorked(last)) left--
  }
  return dayAt(last)
}

/** How many working days end after `from` and up to `to`, as a promise of so many days is counted. */
export function workingDaysBetween(from: string, to: string): number {
  const last = numberOf(to)
  let count = 0
  for (let day = numberOf(from) + 1; day <= last; day++) if (isWorked(day)) count++
  return count
}
