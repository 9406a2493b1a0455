import type { By } from '@/lib/reckoning/sheet/reckon'
import type { CardRecord, PeriodRecord, RegisteredPerson } from '@/lib/records/records'
import { compareWithFile, type Agreement } from './five-years/compare-with-file'
import { countFiveYears, type FiveYears } from './five-years/count-five-years'
import { facilityOfCard } from './facility-of-card'
import type { FacilityName } from './repository'
import { showCards, type ListedCard } from './shown-cards'

/** A card with the name of its place of care. */
export type CardWithPlace = ListedCard & { facility: string | null }

/** What the files tell of somebody's health insurance. */
export type AskedCards = {
  person: RegisteredPerson | null
  cards: readonly CardRecord[]
  periods: readonly PeriodRecord[]
  names: readonly FacilityName[]
  importedAt: Date | null
}

export type ToldCards = {
  person: RegisteredPerson | null
  shown: CardWithPlace
  all: CardWithPlace[]
  by: By
  /** When the newest of the cards came in. */
  importedAt: Date | null
  fiveYears: { own: FiveYears | null; inFile: string | null; agreement: Agreement }
}

/** All that the page of cards tells of somebody, by the law of a day; null where the files tell of no card. */
export function tellCards(asked: AskedCards, by: By): ToldCards | null {
  const { person, cards, periods, names, importedAt } = asked
  const listed = showCards(cards, by.day)
  if (!listed) return null
  const placed = (one: ListedCard) => ({ ...one, facility: facilityOfCard(one.card, names) })
  const own = countFiveYears({ cards, periods, birthDate: person?.birthDate }, by)
  const inFile = listed.shown.card.fiveYearsFrom
  return {
    person,
    shown: placed(listed.shown),
    all: listed.all.map(placed),
    by,
    importedAt,
    fiveYears: { own, inFile, agreement: compareWithFile(own, inFile) },
  }
}

/** The card that began on that day; else the one shown first. */
export const cardFrom = ({ all, shown }: ToldCards, from: string | undefined): CardWithPlace =>
  all.find(({ card }) => card.validFrom === from) ?? shown
