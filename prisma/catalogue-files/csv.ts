import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { cleanText } from '@/lib/text/clean-text'

/** `at` names file and line, so that a fault in a catalogue can be found. */
export type CsvRow<Column extends string> = Record<Column | 'at', string>

type Kept = { text: string; header: string; rows: CsvRow<string>[] }
/** Catalogues lean on each other, so one file is asked for by several of them; unchanged, it is not taken apart again. */
const kept = new Map<string, Kept>()

/**
 * A file as people save it: with or without a byte order mark, parted by commas or by semicolons as spreadsheets here do, cells in
 * quotes over several lines. A cell says what is seen of it, like any word that enters; a quote that is not closed is refused.
 */
export function readCsv<const Column extends string>(
  directory: string,
  file: string,
  columns: readonly Column[],
): CsvRow<Column>[] {
  const text = readFileSync(path.join(directory, file), 'utf8')
  const known = kept.get(file)
  if (known?.text === text && known.header === columns.join()) return known.rows
  const rows = rowsIn(text, file, columns)
  kept.set(file, { text, header: columns.join(), rows })
  return rows
}

function rowsIn<const Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): CsvRow<Column>[] {
  const [header, ...records] = recordsIn(text, file)
  if (header?.record.join() !== columns.join())
    throw new Error(`${file}:1: expected the columns ${columns}`)
  return records.map(({ record, line }) => {
    const at = `${file}:${line}`
    if (record.length !== columns.length)
      throw new Error(`${at}: expected ${columns.length} cells, found ${record.length}`)
    const row = Object.fromEntries(columns.map((column, place) => [column, clean(record[place]!)]))
    return { ...row, at } as CsvRow<Column>
  })
}

/** A million cells are looked at, and nearly all are plain: clean-text.ts is asked about the others. */
const PLAIN = /^(?! )(?:[\p{Script=Latin}\p{N}.,:;'"()/&%+_@*-]| (?! |$))*$/u
const clean = (cell: string): string =>
  PLAIN.test(cell) && cell === cell.normalize('NFC') ? cell : cleanText(cell)

type Parsed = { record: string[]; line: number }

function recordsIn(text: string, file: string): Parsed[] {
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter: delimiterIn(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    // The library counts the line on which a record ends; one with line breaks in it begins before.
    return parsed.map(({ record, info }) => ({ record, line: info.lines - breaksIn(record) }))
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault
    const { lines, column } = fault as CsvError & { lines?: number; column?: number | string }
    throw new Error(`${file}:${lines ?? 1}: column ${Number(column ?? 0) + 1}: ${fault.message}`)
  }
}

const breaksIn = (record: string[]): number =>
  record.reduce((sum, cell) => sum + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0)

/** The header holds no text, so whichever sign stands there parts the cells. */
const delimiterIn = (text: string): string => {
  const header = /^.*/.exec(text)?.[0] ?? ''
  return header.includes(';') && !header.includes(',') ? ';' : ','
}

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
