/** One month for which contributions were paid, as a history has it. */
export type PaidMonth = {
  /** `2024-03` */
  month: string
  /** Pay or income that was paid on, in whole đồng. */
  pay: number
  kind: 'compulsory' | 'voluntary'
  /** Whose pay scale: the State's, or what an employer fixes. Voluntary income has none. */
  payer: 'state' | 'employer' | null
  /** Of the State's scale, `3.66`, where the history has it. */
  coefficient?: string
  /** Paid once, at the age, for time that was missing. */
  isForMissingTime?: boolean
}

type Compared = Pick<PaidMonth, 'month' | 'kind'> & { pay: number | null }

/** A month counts once. Compulsory goes before voluntary, higher pay before lower; `dropped` tells how many rows that left out. */
export function eachMonthOnce<Month extends Compared>(
  history: readonly Month[],
): {
  months: Month[]
  dropped: number
} {
  const kept = new Map<string, Month>()
  for (const one of history) {
    const other = kept.get(one.month)
    if (!other || goesBefore(one, other)) kept.set(one.month, one)
  }
  const months = [...kept.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1))
  return { months, dropped: history.length - months.length }
}

const goesBefore = (one: Compared, other: Compared): boolean =>
  one.kind === other.kind ? (one.pay ?? 0) > (other.pay ?? 0) : one.kind === 'compulsory'
