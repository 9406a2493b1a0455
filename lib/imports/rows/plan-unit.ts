import { fingerprintOfRow } from './fingerprint'
import type { PersonUnit, UnitRow } from './group-units'

/** What is stored of a row: enough to tell whether the file says anything else. */
export type StoredRow = { code: string; key: string; fingerprint: string | null; isClosed: boolean }
export type PlannedRow = UnitRow & { code: string; fingerprint: string }
export type ImportCounts = {
  added: number
  changed: number
  closed: number
  same: number
  refused: number
  held: number
}
/** `former`: keys of what stands now and will not any more. */
export type UnitPlan = {
  written: PlannedRow[]
  closed: string[]
  former: string[]
  counts: ImportCounts
}

export const noCounts: ImportCounts = {
  added: 0,
  changed: 0,
  closed: 0,
  same: 0,
  refused: 0,
  held: 0,
}

/** What becomes of one person's records; nothing where one of the rows was refused. `closes`: the file tells all there is of them. */
export function planUnit(unit: PersonUnit, stored: StoredRow[], closes: boolean): UnitPlan {
  const { refused, count, isSpoiled, code } = unit
  const plan: UnitPlan = { written: [], closed: [], former: [], counts: { ...noCounts, refused } }
  if (isSpoiled) return { ...plan, counts: { ...plan.counts, held: count - refused } }
  const before = new Map(stored.map((row) => [row.key, row]))
  for (const row of unit.rows) {
    const fingerprint = fingerprintOfRow(row.row)
    const known = before.get(row.key)
    before.delete(row.key)
    const fate = fateOf(fingerprint, known)
    plan.counts[fate]++
    if (fate !== 'same') plan.written.push({ ...row, code, fingerprint })
    if (fate !== 'same' && known) plan.former.push(row.key)
  }
  if (!closes) return plan
  plan.closed = [...before.values()].filter(({ isClosed }) => !isClosed).map(({ key }) => key)
  plan.former.push(...plan.closed)
  plan.counts.closed = plan.closed.length
  return plan
}

/** A row that was closed and is told again is as good as new. */
function fateOf(fingerprint: string, known?: StoredRow): 'added' | 'changed' | 'same' {
  if (!known || known.isClosed) return 'added'
  return known.fingerprint === fingerprint ? 'same' : 'changed'
}

export const addCounts = (one: ImportCounts, other: ImportCounts): ImportCounts => ({
  added: one.added + other.added,
  changed: one.changed + other.changed,
  closed: one.closed + other.closed,
  same: one.same + other.same,
  refused: one.refused + other.refused,
  held: one.held + other.held,
})
