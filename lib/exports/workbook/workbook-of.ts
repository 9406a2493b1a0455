import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx'
import { t } from '@/lib/words/t'
import { cellsOf, headerOf, type CellKind, type ExportTable } from '../tables/export-table'

// The one file that knows who writes workbooks (decision 0107).

/** A sheet of a kind of data. */
export const sheetOf = <Row>(table: ExportTable<Row>, rows: readonly Row[]): WriteSheet => ({
  name: t(table.title),
  columns: table.columns.map((column) => ({
    width: Math.max(widths[column.kind], headerOf(column).length + 2),
    numFmt: formats[column.kind],
  })),
  rows: [table.columns.map(headerOf), ...rows.map((row) => cellsOf(table, row).map(valueOf))],
  freezePane: { rows: 1 },
})

export const workbookOf = (sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets })

/** Signs of thousands and decimals are those of whoever opens it. */
const formats: Record<CellKind, string> = {
  text: '@',
  day: 'dd/mm/yyyy',
  month: 'mm/yyyy',
  amount: '#,##0.00',
  number: 'General',
  percent: 'General',
}
const widths: Record<CellKind, number> = {
  ...{ text: 14, day: 12, month: 10, amount: 18, number: 10, percent: 10 },
}

/** The longest a cell may be. */
const MOST_SIGNS = 32_767

const readers: Record<CellKind, (text: string) => CellValue> = {
  text: (text) => text.slice(0, MOST_SIGNS),
  day: (text) => new Date(`${text}T00:00:00Z`),
  month: (text) => new Date(`${text}-01T00:00:00Z`),
  amount: exact,
  number: exact,
  percent: exact,
}

/** A number with more digits than a spreadsheet keeps stays text, whole. */
function exact(text: string): CellValue {
  return text.replace(/\D/g, '').length > 15 ? text : Number(text)
}

const valueOf = ({ kind, text }: { kind: CellKind; text: string | null }): CellValue =>
  text === null || text === '' ? null : readers[kind](text)
