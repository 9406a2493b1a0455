import { eachMonthOnce, type PaidMonth } from '@/lib/reckoning/average/paid-month'
import { isInDong } from './in-dong'
import { monthsUntil } from './months-until'
import type { Insurance, PeriodRecord } from '../records'
import { scaleOf } from './state-scale'

/**
 * A month that counts, and the row it counts by. With neither pay nor coefficient only time can be told of it, no money.
 * `currency`: in which its pay is told, where that is not đồng.
 */
type CountedMonth = PaidMonth & { key: string; currency?: string }

export type TimePaid = {
  /** Each month once, the oldest first; none that has not come. */
  months: readonly CountedMonth[]
  /** Months that more than one row paid. */
  overlapping: readonly string[]
  /** Months that were to be paid, and that no row paid: they don't count until they are. */
  owed: readonly string[]
  /** How many were paid beforehand: they count when they have come. */
  ahead: number
}

/** Time paid until a month, by the one definition (paid/months-until.ts), each month with the row of the highest pay. */
export function timePaid(
  periods: readonly PeriodRecord[],
  thisMonth: string,
  insurance: Insurance = 'SOCIAL',
): TimePaid {
  const own = periods.filter((period) => period.insurance === insurance)
  const { paid, owed, ahead } = monthsUntil(own, thisMonth)
  const told = new Map(own.map((period) => [period, payTold(period)]))
  const rows = [...paid].flatMap(([month, of]) =>
    of.map((period): CountedMonth => ({ month, ...told.get(period)! })),
  )
  return {
    months: eachMonthOnce(rows).months,
    overlapping: [...paid.keys()].filter((month) => paid.get(month)!.length > 1).toSorted(),
    owed: owed.toSorted(),
    ahead: ahead.size,
  }
}

/** What money can be reckoned of; null where a month has neither pay in đồng nor coefficient, since an average without it would be wrong. */
export function payHistoryOf({ months }: Pick<TimePaid, 'months'>): PaidMonth[] | null {
  const isTold = ({ pay, coefficient }: PaidMonth) => pay !== null || coefficient !== undefined
  return months.every(isTold)
    ? months.map(({ key: _, currency: _currency, ...month }) => month)
    : null
}

function payTold(period: PeriodRecord): Omit<CountedMonth, 'month'> {
  const { key, salary, wage, state, currency } = period
  const told = salary ?? wage
  const isForeign = told !== null && !isInDong(currency)
  const pay = told === null || isForeign ? null : Math.round(Number(told))
  const coefficient = scaleOf(period)
  const own =
    state === 'VOLUNTARY'
      ? { kind: 'voluntary' as const, payer: null }
      : coefficient === null
        ? { kind: 'compulsory' as const, payer: 'employer' as const }
        : { kind: 'compulsory' as const, payer: 'state' as const, coefficient }
  return { pay, key, ...own, ...(isForeign && { currency: currency!.trim() }) }
}
