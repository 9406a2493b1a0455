import { monthsBetween, monthsLater } from '@/lib/reckoning/exact/month'
import { eachMonthOnce, type PaidMonth } from '@/lib/reckoning/average/paid-month'
import type { Insurance, PeriodRecord } from './records'
import { scaleOf } from './state-scale'

/** A month that counts, and the row it counts by. With neither pay nor coefficient only time can be told of it, no money. */
type CountedMonth = PaidMonth & { key: string }

export type TimePaid = {
  /** Each month once, the oldest first. */
  months: readonly CountedMonth[]
  /** Months that more than one row paid. */
  overlapping: readonly string[]
  /** Months that were to be paid, and that no row paid: they don't count until they are. */
  owed: readonly string[]
}

/**
 * The one definition of time paid, for totals and estimates alike: a month counts once, whoever paid it; what is owed doesn't;
 * what was paid late or by oneself does.
 */
export function timePaid(
  periods: readonly PeriodRecord[],
  insurance: Insurance = 'SOCIAL',
): TimePaid {
  const own = periods.filter((period) => period.insurance === insurance)
  const rows = own.filter(({ state }) => state !== 'OWED').flatMap(monthsOf)
  const { months } = eachMonthOnce(rows)
  const paid = new Set(months.map(({ month }) => month))
  const owed = own.filter(({ state }) => state === 'OWED').flatMap(namesOfMonths)
  return {
    months,
    overlapping: [...repeated(rows.map(({ month }) => month))].toSorted(),
    owed: [...new Set(owed)].filter((month) => !paid.has(month)).toSorted(),
  }
}

/** What money can be reckoned of; null where a month has neither pay nor coefficient, since an average without it would be wrong. */
export function payHistoryOf({ months }: TimePaid): PaidMonth[] | null {
  const isTold = ({ pay, coefficient }: PaidMonth) => pay !== null || coefficient !== undefined
  return months.every(isTold) ? months.map(({ key: _, ...month }) => month) : null
}

const namesOfMonths = ({ fromMonth, toMonth }: PeriodRecord): string[] =>
  Array.from({ length: monthsBetween(fromMonth, toMonth) + 1 }, (_, at) =>
    monthsLater(fromMonth, at),
  )

function monthsOf(period: PeriodRecord): CountedMonth[] {
  const { key, salary, wage, state } = period
  const told = salary ?? wage
  const pay = told === null ? null : Math.round(Number(told))
  const coefficient = scaleOf(period)
  const own =
    state === 'VOLUNTARY'
      ? { kind: 'voluntary' as const, payer: null }
      : coefficient === null
        ? { kind: 'compulsory' as const, payer: 'employer' as const }
        : { kind: 'compulsory' as const, payer: 'state' as const, coefficient }
  return namesOfMonths(period).map((month) => ({ month, pay, key, ...own }))
}

function repeated(months: readonly string[]): Set<string> {
  const met = new Set<string>()
  return new Set(months.filter((month) => met.has(month) || !met.add(month)))
}
