import { MINUTE_MS } from '@/lib/forms/days/milliseconds'

const DAY_MS = 24 * 60 * MINUTE_MS

export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

export const daysFromTo = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** The same day of another year; of a 29 February the 28th. */
export function yearsLater(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  return day.endsWith('-02-29') && years % 4 !== 0 ? moved.replace('-29', '-28') : moved
}

export const earlierOf = (one: string, other: string): string => (one < other ? one : other)
export const laterOf = (one: string, other: string): string => (one > other ? one : other)
