import type { CellKind } from '../tables/export-table'

type Told = { kind: CellKind; text: string | null }

// A spreadsheet in Vietnamese parts a file by «;», since the comma is the sign of its decimals.
const PARTED_BY = ';'
const QUOTED = new RegExp(`["\\r\\n\\t${PARTED_BY}]`)

/** What a spreadsheet would reckon. Spaces before it do not hinder every program. */
const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/
/** What it would take for a number, a day or an hour, and write otherwise: 0012345678, 40.123, 01/2020, 01E01. */
const NUMBER_LIKE = /^\d[\d.,:/\s%-]*(?:[eE]\d*)?$/

/** One line of RFC 4180, but for the sign between cells. */
export const spreadsheetLine = (cells: readonly Told[]): string =>
  `${cells.map(cellOf).join(PARTED_BY)}\r\n`

function cellOf({ kind, text }: Told): string {
  if (text === null || text === '') return ''
  const shown = written[kind](text)
  return QUOTED.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
}

const decimals = (text: string): string =>
  text.replace(/\.0*$|(?<=\.\d*[1-9])0+$/, '').replace('.', ',')

const written: Record<CellKind, (text: string) => string> = {
  text: guarded,
  // As ISO has it every spreadsheet reads the same day, whatever its land.
  day: (text) => text,
  month: guarded,
  amount: decimals,
  number: decimals,
  percent: decimals,
}

/** A sign before it that a program shows as nothing or as what it is: a tab keeps digits text, an apostrophe a formula. */
function guarded(text: string): string {
  if (FORMULA.test(text)) return `'${text}`
  return NUMBER_LIKE.test(text) ? `\t${text}` : text
}
