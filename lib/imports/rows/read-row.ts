import { isRefused, seenInCell } from '../cells/cell'
import type { RowHeader } from '../file/read-header'
import type { FileRecord } from '../file/read-records'
import type { ImportKind, RecordRow } from '../shape/import-kind'
import type { RowRefusal } from '../shape/refusals'

export type ReadRow = { row: RecordRow; refusals: RowRefusal[] }

/** One row as it will be kept, or everything that speaks against it. */
export function readRow(kind: ImportKind, header: RowHeader, { cells, line }: FileRecord): ReadRow {
  const { columns } = kind
  const names = Object.keys(columns)
  const row: RecordRow = Object.fromEntries(names.map((column) => [column, null]))
  const wrong: RowRefusal[] = hasStrayCell(header, cells)
    ? [{ line, column: '', rule: 'cells' }]
    : []
  for (const [at, column] of header.entries()) {
    if (!column) continue
    const seen = seenInCell(cells[at] ?? '')
    if (seen === '') continue
    const read = columns[column]!.read(seen)
    if (isRefused(read)) wrong.push({ line, column, rule: read.rule })
    else row[column] = read.value
  }
  wrong.push(...missing(kind, row, wrong, line))
  if (wrong.length > 0) return { row, refusals: wrong }
  return { row, refusals: (kind.check?.(row) ?? []).map((one) => ({ line, ...one })) }
}

function missing({ columns }: ImportKind, row: RecordRow, wrong: RowRefusal[], line: number) {
  const isTold = (column: string) => wrong.some((one) => one.column === column)
  return Object.keys(columns)
    .filter((column) => columns[column]!.isRequired && row[column] === null && !isTold(column))
    .map((column): RowRefusal => ({ line, column, rule: 'required' }))
}

/** Words where no name stands above: the cells have moved. */
const hasStrayCell = (header: RowHeader, cells: string[]): boolean =>
  cells.some((cell, at) => (header[at] ?? null) === null && cell.trim() !== '')
