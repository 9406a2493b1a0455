import 'server-only'
import { findCardsImported, listFacilityNames } from '@/lib/cards/repository'
import { tellCards, type ToldCards } from '@/lib/cards/told-cards'
import { today } from '@/lib/forms/days/dates'
import { listParameters } from '@/lib/reckoning/repository'
import type { OpenRecords } from '@/lib/records/open-records'
import { findRegistered, listCards, listPeriods } from '@/lib/records/repository'

/** What the pages of cards show of somebody: one question for each table, and the names of the places once they are known. */
export async function askCards(records: OpenRecords): Promise<ToldCards | null> {
  const [person, cards, periods, parameters, importedAt] = await Promise.all([
    findRegistered(records),
    listCards(records),
    listPeriods(records),
    listParameters(),
    findCardsImported(records),
  ])
  const names = await listFacilityNames(cards.map(({ facilityCode }) => facilityCode))
  return tellCards({ person, cards, periods, names, importedAt }, { parameters, day: today() })
}
