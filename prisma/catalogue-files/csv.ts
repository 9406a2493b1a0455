import { readFileSync } from 'node:fs'
import path from 'node:path'

/** `at` names file and line, so that a fault in a catalogue can be found. */
export type CsvRow<Column extends string> = Record<Column | 'at', string>

export function readCsv<const Column extends string>(
  directory: string,
  file: string,
  columns: readonly Column[],
): CsvRow<Column>[] {
  const text = readFileSync(path.join(directory, file), 'utf8')
  const [header, ...lines] = text.trimEnd().split(/\r?\n/)
  if (header !== columns.join(',')) throw new Error(`${file}:1: expected the columns ${columns}`)
  return lines.map((line, index) => {
    const at = `${file}:${index + 2}`
    const cells = cellsOf(line)
    if (cells.length !== columns.length) throw new Error(`${at}: expected ${columns.length} cells`)
    const row = Object.fromEntries(columns.map((column, position) => [column, cells[position]]))
    return { ...row, at } as CsvRow<Column>
  })
}

// With a comma put before the first one, a cell is a comma and what follows it, quoted or not.
const cellsOf = (line: string): string[] =>
  [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )

export function uniqueCodes(rows: CsvRow<'code'>[]): Set<string> {
  const codes = new Set<string>()
  for (const { code, at } of rows) {
    if (codes.has(code)) throw new Error(`${at}: code «${code}» stands here a second time`)
    codes.add(code)
  }
  return codes
}

export function requireKnown<Column extends string, Cell extends string | null>(
  rows: (Record<Column, Cell> & { at: string })[],
  column: Column,
  known: Set<Cell>,
) {
  for (const row of rows) {
    if (!known.has(row[column])) throw new Error(`${row.at}: unknown ${column} «${row[column]}»`)
  }
}
