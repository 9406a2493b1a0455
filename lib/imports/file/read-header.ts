import { seenInCell } from '../cells/cell'
import { searchText } from '@/lib/text/search-text'
import type { ImportKind } from '../shape/import-kind'
import { refuseFile } from './file-fault'

/** Of each place in a row: the column it is read as; null where nothing may stand, `''` where what stands is left out. */
export type RowHeader = (string | null)[]

/** What lists number their rows with: left out. */
const NUMBERING = ['stt', 'tt', 'so thu tu']

/** As headers are compared: no marks, no signs, nothing in brackets. */
const plainHeader = (header: string): string =>
  searchText(seenInCell(header).replace(/\([^)]*\)|\*/g, ' '))

/** Which column stands where, in any order and by any of its names. A file of other columns is refused. */
export function readHeader({ columns }: ImportKind, cells: string[], line: number): RowHeader {
  const known = new Map(
    Object.entries(columns).flatMap(([column, { header, names = [] }]) =>
      [column, header, ...names].map((name) => [plainHeader(name), column] as const),
    ),
  )
  const header = cells.map((cell, at) => {
    const name = plainHeader(cell)
    if (name === '') return null
    if (NUMBERING.includes(name)) return ''
    return known.get(name) ?? refuseFile({ rule: 'unknownColumn', line, place: at + 1 })
  })
  checkHeader(columns, header, line)
  return header
}

function checkHeader(columns: ImportKind['columns'], header: RowHeader, line: number) {
  for (const [at, column] of header.entries())
    if (column && header.indexOf(column) < at)
      refuseFile({ rule: 'sameColumn', line, place: at + 1, column: columns[column]!.header })
  for (const [column, { header: name, isRequired }] of Object.entries(columns))
    if (isRequired && !header.includes(column))
      refuseFile({ rule: 'missingColumn', line, column: name })
}
