import { monthIndex } from '@/lib/participation/months/calendar'
import { monthsOf } from '@/lib/participation/months/count-months'
import type { PaidMonths } from '@/lib/cards/five-years/covered-spans'

/**
 * Whether somebody may lack a month since then, by the months of the last time alone: one is owed, a period begins after a month that none has, or
 * unemployment insurance was paid for one that social insurance lacks. Only of these the whole history is asked for.
 */
export function mayLack(late: readonly PaidMonths[], since: string): boolean {
  const first = monthIndex(since)
  const social = late.filter(({ insurance }) => insurance === 'SOCIAL')
  const has = new Set(social.flatMap((row) => [...monthsOf(row)]))
  const begins = social.map(({ fromMonth }) => monthIndex(fromMonth))
  return (
    social.some(({ state }) => state === 'OWED') ||
    begins.some((month) => month >= first && !has.has(month - 1)) ||
    late.some((row) => [...monthsOf(row)].some((month) => month >= first && !has.has(month)))
  )
}
