import type { OpenRow } from './open-list'

/** One line of RFC 4180. Cells are given as they are: see columns.ts for why none can be taken for a formula. */
export const csvLine = (cells: readonly unknown[]): string => `${cells.map(csvCell).join()}\r\n`

export const csvRow = (columns: readonly string[], row: OpenRow): string =>
  csvLine(columns.map((column) => row[column]))

function csvCell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
