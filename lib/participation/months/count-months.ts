import type { PeriodRecord } from '@/lib/records/records'
import { monthIndex, type Months } from './calendar'

export type Counted = Months & Pick<PeriodRecord, 'state'>

export type CountedTime = {
  /** Months for which something was paid, each once, up to the month that was asked for. */
  paid: number
  /** Months that are only owed: they count once they are paid. */
  owed: number
  /** Of the paid ones those that stand in more than one period. */
  shared: number
  /** Paid beforehand, after the month that was asked for: they count when they have come. */
  ahead: number
}

/**
 * How long somebody has taken part in one insurance. A month counts once, however many periods have it; a month that is owed counts as
 * soon as it is paid. Estimates count so too (lib/records/paid-months.ts); a test holds both together, and this one is quick enough for every page.
 */
export function countMonths(periods: readonly Counted[], upTo: string): CountedTime {
  const last = monthIndex(upTo)
  const paidTimes = new Map<number, number>()
  const owed = new Set<number>()
  for (const period of periods)
    for (const month of monthsOf(period))
      if (period.state === 'OWED') owed.add(month)
      else paidTimes.set(month, (paidTimes.get(month) ?? 0) + 1)
  const paid = [...paidTimes].filter(([month]) => month <= last)
  return {
    paid: paid.length,
    owed: [...owed].filter((month) => !paidTimes.has(month)).length,
    shared: paid.filter(([, times]) => times > 1).length,
    ahead: paidTimes.size - paid.length,
  }
}

export function* monthsOf({ fromMonth, toMonth }: Months): Generator<number> {
  const last = monthIndex(toMonth)
  for (let month = monthIndex(fromMonth); month <= last; month++) yield month
}
