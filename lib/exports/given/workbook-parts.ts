import 'server-only'
import { createSemaphore } from '@/lib/platform/limits/semaphore'
import type { ExportedVisit } from '../shape/visits-shape'
import { benefitsTable } from '../tables/benefits-table'
import { cardsTable } from '../tables/cards-table'
import { ownerTable } from '../tables/owner-table'
import { periodsTable } from '../tables/periods-table'
import { linesOfVisits, linesTable, visitsTable } from '../tables/visits-table'
import { sheetOf, workbookOf } from '../workbook/workbook-of'
import { readExported, readExportedVisits } from './read-exported'
import type { Taking } from '../tables/taking'

/** A workbook is made in memory: one after the other, so that many who ask at once need no more of it than one. */
const oneAtATime = createSemaphore(1)

/** Whose it is, then a sheet of each kind. */
export async function* workbookParts(taking: Taking): AsyncGenerator<Uint8Array> {
  yield await oneAtATime(1, async () => {
    const { cards, periods, benefits } = await readExported(taking)
    const visits: ExportedVisit[] = []
    for await (const some of readExportedVisits(taking)) visits.push(...some)
    return workbookOf([
      sheetOf(ownerTable, [taking.owner]),
      sheetOf(periodsTable, periods),
      sheetOf(cardsTable, cards),
      sheetOf(benefitsTable, benefits),
      sheetOf(visitsTable, visits),
      sheetOf(linesTable, linesOfVisits(visits)),
    ])
  })
}
