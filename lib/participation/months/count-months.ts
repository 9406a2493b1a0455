import { monthsUntil } from '@/lib/records/paid/months-until'
import type { PeriodRecord } from '@/lib/records/records'
import { monthIndex, type Months } from './calendar'

export type Counted = Months & Pick<PeriodRecord, 'state'>

export type CountedTime = {
  /** Months for which something was paid, each once, up to the month that was asked for. */
  paid: number
  /** Months until then that are only owed: they count once they are paid. */
  owed: number
  /** Of the paid ones those that stand in more than one period. */
  shared: number
  /** Paid beforehand, after the month that was asked for: they count when they have come. */
  ahead: number
}

/** How long somebody has taken part in one insurance, by the one definition of a month paid that estimates have too (lib/records/paid). */
export function countMonths(periods: readonly Counted[], upTo: string): CountedTime {
  const { paid, owed, ahead } = monthsUntil(periods, upTo)
  return {
    paid: paid.size,
    owed: owed.length,
    shared: [...paid.values()].filter((rows) => rows.length > 1).length,
    ahead: ahead.size,
  }
}

export function* monthsOf({ fromMonth, toMonth }: Months): Generator<number> {
  const last = monthIndex(toMonth)
  for (let month = monthIndex(fromMonth); month <= last; month++) yield month
}
