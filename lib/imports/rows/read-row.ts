import { isRefused, seenInCell } from '../cells/cell'
import { today } from '@/lib/forms/days/dates'
import type { RowHeader } from '../file/read-header'
import type { FileRecord } from '../file/read-records'
import type { RowFinding, ImportKind, ImportWorld, RecordRow } from '../shape/import-kind'
import { isRemark, type RowRefusal } from '../shape/refusals'
import { findInCell, readCell } from './judge-cell'

/** `remarks`: what is told of a row that may be let in. */
export type ReadRow = { row: RecordRow; refusals: RowRefusal[]; remarks: RowRefusal[] }

/** The day alone: of codes nothing is known. */
const dayOnly = (): ImportWorld => ({ today: today(), lists: {} })

/** One row as it will be kept, or everything that speaks against it. */
export function readRow(
  kind: ImportKind,
  header: RowHeader,
  { cells, line }: FileRecord,
  world: ImportWorld = dayOnly(),
): ReadRow {
  const { row, found } = readCells(kind, header, cells, world)
  found.push(...missing(kind, row, found))
  found.push(...findTogether(kind, row, found, world))
  if (hasStrayCell(header, cells)) found.unshift({ column: '', rule: 'cells' })
  const all = found.map((one) => ({ line, ...one }))
  return {
    row,
    refusals: all.filter(({ rule }) => !isRemark(rule)),
    remarks: all.filter(({ rule }) => isRemark(rule)),
  }
}

function readCells(
  { columns }: ImportKind,
  header: RowHeader,
  cells: string[],
  world: ImportWorld,
): { row: RecordRow; found: RowFinding[] } {
  const row: RecordRow = Object.fromEntries(Object.keys(columns).map((column) => [column, null]))
  const found: RowFinding[] = []
  for (const [at, column] of header.entries()) {
    if (!column) continue
    const seen = seenInCell(cells[at] ?? '')
    if (seen === '') continue
    const read = readCell(columns[column]!, seen, world)
    const rule = isRefused(read) ? read.rule : findInCell(columns[column]!, read.value, world)
    if (rule) found.push({ column, rule })
    if (!isRefused(read)) row[column] = read.value
  }
  return { row, found }
}

/** What is wrong beside them does not matter: everything about a row is told at once. */
const findTogether = (
  { checks = [] }: ImportKind,
  row: RecordRow,
  found: readonly RowFinding[],
  world: ImportWorld,
): RowFinding[] => {
  const isSound = (column: string) =>
    !found.some((one) => one.column === column && !isRemark(one.rule))
  return checks.filter(({ of }) => of.every(isSound)).flatMap(({ find }) => find(row, world))
}

function missing(
  { columns }: ImportKind,
  row: RecordRow,
  found: readonly RowFinding[],
): RowFinding[] {
  const isTold = (column: string) => found.some((one) => one.column === column)
  return Object.keys(columns)
    .filter((column) => columns[column]!.isRequired && row[column] === null && !isTold(column))
    .map((column) => ({ column, rule: 'required' }))
}

/** Words where no name stands above: the cells have moved. */
const hasStrayCell = (header: RowHeader, cells: string[]): boolean =>
  cells.some((cell, at) => (header[at] ?? null) === null && cell.trim() !== '')
