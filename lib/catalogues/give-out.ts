import 'server-only'
import { csvLine, csvRow } from './csv'
import { xlsxOf } from './xlsx'
import type { OpenList } from './open-list'
import type { OpenQuery } from './open-query'
import { openHeaders, streamed } from './open-response'
import { readAll, readPage } from './read-open-data'
import type { CatalogueVersion } from './repository'

type Given = { list: OpenList; version: CatalogueVersion; etag: string }

const headOf = ({ list: { id, title, about }, version: { version, dataAsOf } }: Given) => ({
  catalogue: id,
  title,
  about: about.join(' '),
  version,
  dataAsOf,
})

/** A page of rows. The address of the next one names the version, so that no import slips in between. */
export async function givePage(given: Given, { after, limit }: OpenQuery): Promise<Response> {
  const { list, version, etag } = given
  const { rows, hasMore } = await readPage(list, { version: version.version, skip: after, limit })
  const query = `version=${version.version}&after=${after + limit}&limit=${limit}`
  const next = hasMore ? `/du-lieu-mo/v1/${list.id}?${query}` : null
  return Response.json(
    { ...headOf(given), next, rows },
    {
      headers: {
        ...openHeaders('application/json', etag),
        ...(next && { link: `<${next}>; rel="next"` }),
      },
    },
  )
}

export const giveCsv = (given: Given): Response =>
  streamed(csvOf(given), wholeHeaders(given, 'text/csv', 'csv'))

export const giveJson = (given: Given): Response =>
  streamed(jsonOf(given), wholeHeaders(given, 'application/json', 'json'))

const wholeHeaders = ({ list, version, etag }: Given, type: string, ending: string) => ({
  ...openHeaders(type, etag),
  'content-disposition': `attachment; filename="${list.id}-v${version.version}.${ending}"`,
})

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const giveXlsx = (given: Given): Response =>
  streamed(xlsxOf(cellsOf(given)), { ...wholeHeaders(given, XLSX, 'xlsx'), 'content-type': XLSX })

/** The titles, then the rows, a part at a time. */
async function* cellsOf({ list, version }: Given): AsyncGenerator<unknown[][]> {
  const columns = Object.keys(list.row.shape)
  yield [columns]
  for await (const rows of readAll(list, version.version))
    yield rows.map((row) => columns.map((column) => row[column]))
}

async function* csvOf({ list, version }: Given): AsyncGenerator<string> {
  const columns = Object.keys(list.row.shape)
  // Without the mark a spreadsheet takes UTF-8 for the letters of its own land.
  yield `\uFEFF${csvLine(columns)}`
  for await (const rows of readAll(list, version.version))
    yield rows.map((row) => csvRow(columns, row)).join('')
}

async function* jsonOf(given: Given): AsyncGenerator<string> {
  const head = JSON.stringify(headOf(given))
  yield `${head.slice(0, -1)},"rows":[\n`
  let before = ''
  for await (const rows of readAll(given.list, given.version.version)) {
    yield before + rows.map((row) => JSON.stringify(row)).join(',\n')
    before = ',\n'
  }
  yield '\n]}\n'
}
