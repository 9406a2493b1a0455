/** One month for which contributions were paid, as a history has it. */
export type PaidMonth = {
  /** `2024-03` */
  month: string
  /** Pay or income that was paid on, in whole đồng; null where the history tells it only as a coefficient. */
  pay: number | null
  kind: 'compulsory' | 'voluntary'
  /** Whose pay scale: the State's, or what an employer fixes. Voluntary income has none. */
  payer: 'state' | 'employer' | null
  /** Of the State's scale, `3.66`, where the history has it. */
  coefficient?: string
  /** Paid once, at the age, for time that was missing. */
  isForMissingTime?: boolean
}

type Compared = Pick<PaidMonth, 'month' | 'kind' | 'pay' | 'coefficient'> & { currency?: string }

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
  one.kind === other.kind ? compared(one) > compared(other) : one.kind === 'compulsory'

/**
 * Of a post by the State's scale told without its pay nobody can say whether it is the higher: whoever has one pays there, not where they
 * work besides. Nor of pay in another currency: it goes before, so that nothing is reckoned of what may be the lower pay.
 */
const compared = ({ pay, coefficient, currency }: Compared): number =>
  pay ?? (coefficient || currency ? Infinity : 0)
