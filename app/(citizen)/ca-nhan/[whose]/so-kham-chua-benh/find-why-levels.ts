import 'server-only'
import { isFirstCareFacility } from '@/lib/cards/repository'
import { listParameters } from '@/lib/reckoning/repository'
import { holdsPart } from '@/lib/records/consents/consent'
import type { OpenRecords } from '@/lib/records/open-records'
import { listCards } from '@/lib/records/repository'
import { facilityNames } from '@/lib/cards/facility-names'
import type { WholeVisit } from '@/lib/visits/visit'
import { whyLevels, type ToldWhy, type WhyLevel } from '@/lib/visits/level/why-level'

/** Why the insurance paid what it paid of this visit. Whoever may see visits and not cards is told nothing that rests on a card. */
export async function findWhyLevels(records: OpenRecords, visit: WholeVisit): Promise<ToldWhy[]> {
  const maySeeCards = !records.consent || holdsPart(records.consent, 'cards')
  const [cards, isFirstCare, parameters] = await Promise.all([
    maySeeCards ? listCards(records) : [],
    isFirstCareFacility(visit.facility),
    listParameters(),
  ])
  const whys = whyLevels({ visit, cards, isFirstCare, parameters })
  const codes = whys.flatMap(({ doubt }) => doubt?.registered ?? [])
  const nameOf = codes.length > 0 ? await facilityNames(codes) : () => null
  return whys.map((why) => ({ ...why, registeredAt: placeOf(why, nameOf) }))
}

function placeOf({ doubt }: WhyLevel, nameOf: (code: string) => string | null): string {
  if (!doubt) return ''
  const name = nameOf(doubt.registered)
  return name === null ? doubt.registered : `${name} (${doubt.registered})`
}
