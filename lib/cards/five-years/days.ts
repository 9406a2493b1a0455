// Days of the calendar as ISO text: `2026-09-05`.

const DAY_MS = 86_400_000
const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const isoOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** How many days from the one to the other, both counted. */
export const countDays = (first: string, last: string): number =>
  (instantOf(last) - instantOf(first)) / DAY_MS + 1

/** The same day so many months later; where that month is shorter, its last: three months after 30/11 is 28/02. */
export function monthsLaterOn(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year!, month! + months, 0)).getUTCDate()
  return isoOf(Date.UTC(year!, month! - 1 + months, Math.min(date!, last)))
}
