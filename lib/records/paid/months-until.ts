import type { PeriodRecord } from '../records'

type PaidSpan = Pick<PeriodRecord, 'fromMonth' | 'toMonth' | 'state'>

/** Months of one insurance until now. */
type MonthsUntil<Row> = {
  /** Each month for which something was paid, with the rows that paid it. */
  paid: Map<string, Row[]>
  /** Those that were to be paid, and that no row paid. */
  owed: string[]
  /** Paid beforehand, for months that have not come. */
  ahead: Set<string>
}

/**
 * The one definition of a month paid, for pages, papers, estimates and messages alike: it counts once, whoever paid it, and once it has come;
 * what is owed counts when it is paid; what was paid late or by oneself counts.
 */
export function monthsUntil<Row extends PaidSpan>(
  rows: readonly Row[],
  thisMonth: string,
): MonthsUntil<Row> {
  const paid = new Map<string, Row[]>()
  const [owed, ahead] = [new Set<string>(), new Set<string>()]
  for (const row of rows)
    for (const month of monthNames(row)) {
      if (row.state === 'OWED') owed.add(month)
      else if (month > thisMonth) ahead.add(month)
      else if (!paid.get(month)?.push(row)) paid.set(month, [row])
    }
  const stillOwed = [...owed].filter((month) => month <= thisMonth && !paid.has(month))
  return { paid, owed: stillOwed, ahead }
}

/** `2020-02`, `2020-03` …, both ends counted. */
function* monthNames({ fromMonth, toMonth }: PaidSpan): Generator<string> {
  let [year, month] = fromMonth.split('-').map(Number) as [number, number]
  for (let name = fromMonth; name <= toMonth; name = nameOf(year, month)) {
    yield name
    if (month < 12) month += 1
    else [year, month] = [year + 1, 1]
  }
}

const nameOf = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
