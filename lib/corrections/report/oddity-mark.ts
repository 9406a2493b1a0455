import type { Months } from '@/lib/participation/months/calendar'
import { oddityKinds, type Oddity, type OddityKind } from '@/lib/participation/oddities/oddity'
import { rowMark } from '@/lib/records/row-mark'
import { missingMark } from './missing-mark'

const ODDITY = new RegExp(
  `^hoi-(${oddityKinds.join('|')})-(\\d{4}-\\d{2})-(\\d{4}-\\d{2})-([0-9a-f]{16})(?:-([0-9a-f]{16}))?$`,
)

/**
 * What stands in an address for something the portal asks about: the question, its months, its rows. The first row is the one of which
 * is said that it is wrong: the later, unless somebody means the other. What is missing has no row.
 */
export function oddityMark(bhxhCode: string, oddity: Oddity): string {
  const { kind, insurance, fromMonth, toMonth, keys } = oddity
  if (kind === 'gap') return missingMark(insurance, oddity)
  const rows = keys.toReversed().map((key) => rowMark(bhxhCode, key))
  return ['hoi', kind, fromMonth, toMonth, ...rows].join('-')
}

export type AskedOddity = { kind: OddityKind; months: Months; rows: string[] }

/** Null for a mark of something else. */
export function readOddityMark(mark: string): AskedOddity | null {
  const [, kind, fromMonth, toMonth, ...rows] = ODDITY.exec(mark) ?? []
  if (!kind || !fromMonth || !toMonth) return null
  return {
    kind: kind as OddityKind,
    months: { fromMonth, toMonth },
    rows: rows.filter((row) => row !== undefined),
  }
}

/** The same question, said of the other row; null where it asks about one. */
export function markOfOther(mark: string): string | null {
  const asked = readOddityMark(mark)
  const [first, other] = asked?.rows ?? []
  if (!asked || !first || !other) return null
  return mark.replace(`${first}-${other}`, `${other}-${first}`)
}

/** What of it looks wrong first; where the portal does not know, nothing is chosen beforehand. */
export const likelyReason: Partial<Record<OddityKind, string>> = {
  double: 'twice',
  'no-pay': 'pay',
  'unlike-pay': 'pay',
  'low-pay': 'pay',
  'high-pay': 'pay',
  coefficient: 'pay',
  future: 'months',
  'too-young': 'months',
  'too-early': 'months',
}
