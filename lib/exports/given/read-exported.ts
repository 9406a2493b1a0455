import 'server-only'
import { facilitiesOfCards, facilityNames } from '@/lib/cards/facility-names'
import { readAllRecords } from '@/lib/records/read-records'
import { readVisitsInParts } from '@/lib/visits/read-visits'
import { findDiseaseNames } from '@/lib/visits/find-disease-names'
import type { KeptVisit } from '@/lib/visits/visit'
import { exportedBenefit, exportedCard, exportedPeriod } from '../shape/records-shape'
import type { Taking } from '../tables/taking'
import { exportedVisit, type ExportedVisit } from '../shape/visits-shape'

export async function readExported({ look }: Taking) {
  const { person, cards, periods, benefits } = await readAllRecords(look)
  const nameOf = await facilitiesOfCards(cards)
  return {
    person,
    cards: cards.map((card) => exportedCard(card, nameOf(card))),
    periods: periods.map(exportedPeriod),
    benefits: benefits.map(exportedBenefit),
  }
}

/** The newest first, a part at a time. */
export async function* readExportedVisits({
  look,
  withCovered,
}: Taking): AsyncGenerator<ExportedVisit[]> {
  const isCovered = (visit: KeptVisit) => !withCovered && visit.isCovered
  for await (const some of readVisitsInParts(look, isCovered)) {
    const names = {
      facility: await facilityNames(some.map(({ visit }) => visit.facility)),
      disease: await findDiseaseNames(some.flatMap(({ visit }) => codesOf(visit))),
    }
    yield some.map(({ visit, lines }) =>
      exportedVisit(visit, lines, { isCovered: isCovered(visit), names }),
    )
  }
}

const codesOf = ({ disease, otherDiseases }: KeptVisit) => [disease, ...otherDiseases]
