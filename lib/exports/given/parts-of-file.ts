import 'server-only'
import { accountFileParts } from '../account/account-parts'
import { csvParts } from '../csv/csv-parts'
import type { DataFileName } from '../data-file'
import { benefitsTable } from '../tables/benefits-table'
import { cardsTable } from '../tables/cards-table'
import type { ExportTable } from '../tables/export-table'
import { ownedBy } from '../tables/owner-table'
import { periodsTable } from '../tables/periods-table'
import { linesOfVisits, linesTable, visitsTable } from '../tables/visits-table'
import { jsonParts } from './json-parts'
import { readExported, readExportedVisits } from './read-exported'
import type { Taking } from '../tables/taking'
import { workbookParts } from './workbook-parts'

type Parts = AsyncGenerator<string | Uint8Array>
type Kept = Awaited<ReturnType<typeof readExported>>

async function* kept<Name extends 'cards' | 'periods' | 'benefits'>(taking: Taking, name: Name) {
  yield (await readExported(taking))[name] as Kept[Name]
}

async function* lines(taking: Taking) {
  for await (const visits of readExportedVisits(taking)) yield linesOfVisits(visits)
}

const csvOf = <Row>(
  { owner }: Taking,
  table: ExportTable<Row>,
  rows: AsyncIterable<readonly Row[]>,
) => csvParts(ownedBy(table, owner), rows)

/** What goes into each file, as it is read. */
export const partsOfFile: Record<DataFileName, (taking: Taking) => Parts> = {
  'du-lieu-bhxh.xlsx': workbookParts,
  'qua-trinh-tham-gia.csv': (taking) => csvOf(taking, periodsTable, kept(taking, 'periods')),
  'the-bhyt.csv': (taking) => csvOf(taking, cardsTable, kept(taking, 'cards')),
  'thong-tin-huong.csv': (taking) => csvOf(taking, benefitsTable, kept(taking, 'benefits')),
  'lan-kham.csv': (taking) => csvOf(taking, visitsTable, readExportedVisits(taking)),
  'khoan-chi-lan-kham.csv': (taking) => csvOf(taking, linesTable, lines(taking)),
  'du-lieu-bhxh.json': jsonParts,
  'tai-khoan.json': accountFileParts,
}
