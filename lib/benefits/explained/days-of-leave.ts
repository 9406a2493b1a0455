const DAY_MS = 24 * 60 * 60 * 1000
const SUNDAY = 0
const SATURDAY = 6

/** Each day from one to another, both counted. */
export function daysOfLeave(from: string, to: string): Date[] {
  const first = Date.parse(from)
  const count = Math.round((Date.parse(to) - first) / DAY_MS) + 1
  return Array.from({ length: Math.max(0, count) }, (_, at) => new Date(first + at * DAY_MS))
}

/** Without Saturdays and Sundays; holidays are not known here. */
export const workingDays = (from: string, to: string): number =>
  daysOfLeave(from, to).filter((day) => day.getUTCDay() !== SUNDAY && day.getUTCDay() !== SATURDAY)
    .length
