import { monthAt, monthIndex } from '../months/calendar'
import type { JudgedRow } from './judged-row'
import type { Oddity } from './oddity'

const WORKING_AGE = 15
/** Since when there is this insurance. */
const BEGAN = { UNEMPLOYMENT: monthIndex('2009-01') } as const

/** Months that can't be: still to come, before one may work, before the insurance was there. */
export function findOddTimes(
  rows: readonly JudgedRow[],
  { birthDate, thisMonth }: { birthDate: string | null; thisMonth: string },
): Oddity[] {
  const now = monthIndex(thisMonth)
  // Where only the year is known, the earliest month of it.
  const mayWork = birthDate ? monthIndex(`${birthDate}-01`.slice(0, 7)) + WORKING_AGE * 12 : 0
  return rows.flatMap((row) => {
    const began = row.insurance === 'UNEMPLOYMENT' ? BEGAN.UNEMPLOYMENT : 0
    if (!isPaidBeforehand(row) && row.to > now)
      return [oddity(row, 'future', { from: Math.max(row.from, now + 1), to: row.to })]
    if (row.insurance !== 'HEALTH' && row.from < mayWork)
      return [oddity(row, 'too-young', { from: row.from, to: Math.min(row.to, mayWork - 1) })]
    if (row.from < began)
      return [oddity(row, 'too-early', { from: row.from, to: Math.min(row.to, began - 1) })]
    return []
  })
}

/** Voluntary BHXH and BHYT of a household may be paid years and months ahead. */
const isPaidBeforehand = ({ state, insurance }: JudgedRow): boolean =>
  state === 'VOLUNTARY' || insurance === 'HEALTH'

const oddity = (
  { insurance, key }: JudgedRow,
  kind: Oddity['kind'],
  { from, to }: { from: number; to: number },
): Oddity => ({ kind, insurance, fromMonth: monthAt(from), toMonth: monthAt(to), keys: [key] })
