import { readdirSync } from 'node:fs'
import path from 'node:path'
import {
  catalogueIds,
  catalogueOf,
  type Catalogue,
  type CatalogueId,
} from '@/lib/catalogues/rows/catalogue'
import { checkRows } from './check-rows'
import { readCsv, requireKnown, uniqueCodes } from './csv'
import { diseaseRows } from './diseases'
import { employerRows } from './employers'
import { collectionPointRows, facilityRows } from './facilities'
import { holidayRows, rateRows } from './money'
import { placeAliasRows } from './place-aliases'
import { certificateAuthorityRows, ivanProviderRows, officeRows } from './offices'
import type { Read, Reading } from './read'
import { successorRows } from './successors'
import { unitRows } from './units'

const readers: Record<CatalogueId, (directory: string, reading: Reading) => Read> = {
  'admin-units': unitRows,
  'admin-unit-successors': successorRows,
  'place-aliases': placeAliasRows,
  offices: officeRows,
  'ivan-providers': ivanProviderRows,
  'certificate-authorities': certificateAuthorityRows,
  facilities: facilityRows,
  'collection-points': collectionPointRows,
  employers: employerRows,
  rates: rateRows,
  diseases: diseaseRows,
  holidays: holidayRows,
}

export type ReadCatalogue = Read & { catalogue: Catalogue; dataAsOf: string }

/** The rows of each catalogue. A file that contradicts another one, or itself, is refused with its line. */
export function readCatalogues(directory: string, reading: Reading): ReadCatalogue[] {
  const days = readDays(directory)
  return catalogueIds.map((id) => {
    const catalogue = catalogueOf(id)
    const { rows, derive } = readers[id](directory, reading)
    checkRows(catalogue, rows)
    return { catalogue, rows, derive, dataAsOf: days.get(id)! }
  })
}

/** The day for which each source speaks. */
function readDays(directory: string): Map<string, string> {
  const days = readCsv(directory, 'as-of.csv', ['code', 'data_as_of'])
  uniqueCodes(days)
  requireKnown(days, 'code', new Set<string>(catalogueIds))
  const missing = catalogueIds.filter((id) => !days.some(({ code }) => code === id))
  if (missing.length > 0) throw new Error(`as-of.csv:1: no day for ${missing.join(', ')}`)
  return new Map(days.map(({ code, data_as_of }) => [code, data_as_of]))
}

/** Everything that decides what the rows are, besides the files of the directory. */
export const codeFiles = (): string[] => [
  ...filesIn(import.meta.dirname),
  ...['catalogues', 'text'].flatMap((room) => filesIn(path.join(root, 'lib', room))),
  ...[
    'forms/days/holidays',
    'search/vocabulary/signed-words',
    'search/vocabulary/refresh-words',
    'search/ranking/near-words',
  ].map((file) => path.join(root, 'lib', `${file}.ts`)),
]

const root = path.join(import.meta.dirname, '../..')
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.includes('.test.') && path.extname(file) !== '')
    .map((file) => path.join(folder, file))
