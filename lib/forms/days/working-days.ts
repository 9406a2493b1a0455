import { holidayTable } from './holidays'
import { DAY_MS } from './milliseconds'

/** Days off besides weekends. The table ends with 2027; later dates count weekends only. */
export const holidays: ReadonlySet<string> = new Set(
  holidayTable.filter(({ isWorked }) => !isWorked).map(({ day }) => day),
)

const workedSaturdays: ReadonlySet<string> = new Set(
  holidayTable.filter(({ isWorked }) => isWorked).map(({ day }) => day),
)

/** Days are ISO dates, reckoned in UTC so that no time zone or summer time shifts them. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10)

export function isWorkingDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay()
  const isWeekend = weekday === 0 || weekday === 6
  return isWeekend ? workedSaturdays.has(day) : !holidays.has(day)
}

/** The day on which the `count`-th working day after `day` ends. */
export function addWorkingDays(day: string, count: number): string {
  let last = day
  for (let left = count; left > 0;) {
    last = addDays(last, 1)
    if (isWorkingDay(last)) left--
  }
  return last
}

/** How many working days end after `from` and up to `to`, as a promise of so many days is counted. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count++
  return count
}
