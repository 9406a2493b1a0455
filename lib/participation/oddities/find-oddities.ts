import type { PeriodRecord } from '@/lib/records/records'
import type { Months } from '../months/calendar'
import { findGaps } from './find-gaps'
import { findOddPay, type BaseSalaryOf } from './find-odd-pay'
import { findOddTimes } from './find-odd-times'
import { findOverlaps } from './find-overlaps'
import { judgedRows } from './judged-row'
import type { Oddity } from './oddity'

export type KnownHistory = {
  /** Of all insurances, the oldest first. */
  periods: readonly PeriodRecord[]
  /** `1987`, `1987-09` or `1987-09-05`; null where it is not known. */
  birthDate: string | null
  thisMonth: string
  baseSalaryOf: BaseSalaryOf
  /** Months for which sickness or maternity was paid: nobody pays contributions then. */
  leaves: readonly Months[]
}

/** What looks wrong in a history. The latest first, as the rows stand on the page. */
export function findOddities({ periods, leaves, baseSalaryOf, ...person }: KnownHistory): Oddity[] {
  const rows = judgedRows(periods)
  return [
    ...[...findGaps(rows, leaves), ...findOverlaps(rows)].flatMap((one) => untilNow(one, person)),
    ...findOddPay(rows, baseSalaryOf),
    ...findOddTimes(rows, person),
  ].toSorted((a, b) => (a.fromMonth < b.fromMonth ? 1 : -1))
}

/** Of months that have not come nobody can say whether they were paid, or where. */
function untilNow(oddity: Oddity, { thisMonth }: Pick<KnownHistory, 'thisMonth'>): Oddity[] {
  const { fromMonth, toMonth } = oddity
  if (fromMonth > thisMonth) return []
  return [toMonth > thisMonth ? { ...oddity, toMonth: thisMonth } : oddity]
}
