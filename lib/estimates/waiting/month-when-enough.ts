import { monthsLater } from '@/lib/reckoning/exact/month'

type Needed = {
  /** `2026-11`: every month from it on is paid. */
  from: string
  least: number
  /** Of so many months before. */
  within: number
}

/** Of the months before one how many were paid. */
export const paidBefore = (paid: readonly string[], month: string, within: number): number =>
  paid.filter((one) => one >= monthsLater(month, -within) && one < month).length

/** The first month before which enough are paid. The time looked back over moves on: months that count now may lie too far back by then. */
export function monthWhenEnough(paid: readonly string[], { from, least, within }: Needed): string {
  const before = paid.filter((month) => month < from)
  let waited = 0
  while (paidBefore(before, monthsLater(from, waited), within) + waited < least) waited += 1
  return monthsLater(from, waited)
}
