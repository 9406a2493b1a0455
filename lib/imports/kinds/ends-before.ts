import type { RowCheck } from '../shape/import-kind'

/** An end before its beginning. Days kept as text are in the order of the calendar. */
export const endsBefore = (from: string, to: string): RowCheck => ({
  of: [from, to],
  find: (row) => {
    const [begin, end] = [row[from], row[to]]
    const isTurned = typeof begin === 'string' && typeof end === 'string' && end < begin
    return isTurned ? [{ column: to, rule: 'turned' }] : []
  },
})
