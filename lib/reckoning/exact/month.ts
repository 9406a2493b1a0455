import { exact, type ExactNumber } from './exact'

// A month of the calendar is counted from the beginning of the era, so that months can be added.

/** Of `2026-09` or `2026-09-30`. */
export function monthNumber(iso: string): ExactNumber {
  const [year, month] = iso.split('-').map(Number)
  return exact(year! * 12 + month! - 1)
}

/** `2026-09` */
export function isoMonth(month: ExactNumber | number): string {
  const count = Number(month)
  const parts = [String(Math.floor(count / 12)).padStart(4, '0'), String((count % 12) + 1)]
  return parts.map((part) => part.padStart(2, '0')).join('-')
}

export const yearOf = (iso: string): number => Number(iso.slice(0, 4))

/** `2028-02-29`: the last day of `2028-02`. */
export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10)
}

/** `2026-09` and one more is `2026-10`. */
export const monthsLater = (month: string, months: number): string =>
  isoMonth(monthNumber(month).add(months))

/** How many months lie from one to another: none within the same. */
export const monthsBetween = (from: string, to: string): number =>
  Number(monthNumber(to).sub(monthNumber(from)))
