import type { RecordRow } from '../shape/import-kind'
import type { RefusalRule } from '../shape/refusals'

/** An end before its beginning. Days kept as text are in the order of the calendar. */
export const endsBefore =
  (from: string, to: string) =>
  (row: RecordRow): { column: string; rule: RefusalRule }[] => {
    const [begin, end] = [row[from], row[to]]
    const isTurned = typeof begin === 'string' && typeof end === 'string' && end < begin
    return isTurned ? [{ column: to, rule: 'turned' }] : []
  }
