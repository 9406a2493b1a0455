import { monthAt } from '../months/calendar'
import type { JudgedRow } from './judged-row'
import type { Oddity } from './oddity'

/**
 * The same month twice in one insurance. Lawful and not told: a second job that pays BHTNLĐ-BNN too, a job that is only noted without pay,
 * what is paid afterwards for months that stand already (a raise of pay).
 */
export function findOverlaps(rows: readonly JudgedRow[]): Oddity[] {
  const sorted = rows.toSorted((a, b) => a.from - b.from)
  return sorted.flatMap((one, index) => {
    const found: Oddity[] = []
    for (const other of sorted.slice(index + 1)) {
      if (other.from > one.to) break
      const kind = other.insurance === one.insurance ? kindOf(one, other) : null
      if (kind)
        found.push({
          kind,
          insurance: one.insurance,
          fromMonth: monthAt(Math.max(one.from, other.from)),
          toMonth: monthAt(Math.min(one.to, other.to)),
          keys: [one.key, other.key],
        })
    }
    return found
  })
}

function kindOf(one: JudgedRow, other: JudgedRow): 'overlap' | 'double' | null {
  if (one.payer === other.payer) return isAddition(one) || isAddition(other) ? null : 'double'
  // Each employer pays BHTNLĐ-BNN for its own.
  if (one.insurance === 'ACCIDENT') return null
  return isPaying(one) && isPaying(other) ? 'overlap' : null
}

const isAddition = ({ state }: JudgedRow): boolean => state === 'BACK_PAID'
const isPaying = ({ pay, coefficient }: JudgedRow): boolean =>
  (pay ?? 0) > 0 || Number(coefficient ?? 0) > 0
