import { cellsOf, headerOf, type ExportTable } from '../tables/export-table'
import { spreadsheetLine } from './csv-cell'

/** Without the mark a spreadsheet takes UTF-8 for the letters of its own land. */
const MARK = '\uFEFF'

/** The names of the columns, then the rows, as they come. */
export async function* csvParts<Row>(
  table: ExportTable<Row>,
  rows: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  const names = table.columns.map((column) => ({ kind: 'text' as const, text: headerOf(column) }))
  yield MARK + spreadsheetLine(names)
  for await (const some of rows)
    yield some.map((row) => spreadsheetLine(cellsOf(table, row))).join('')
}
