import 'server-only'
import type { CardRecord } from '@/lib/records/records'
import { facilityOfCard } from './facility-of-card'
import { listFacilityNames } from './repository'

/** What these places of care are called now; null where our list does not have the code. */
export async function facilityNames(
  codes: readonly string[],
): Promise<(code: string) => string | null> {
  const names = await listFacilityNames([...new Set(codes)])
  const last = new Map(names.map(({ code, name }) => [code, name]))
  return (code) => last.get(code) ?? null
}

type OfCard = Pick<CardRecord, 'facilityCode' | 'validFrom'>

/** The one name under which the place of a card is told, on every page and in every file: whoever compares two would think one wrong. */
export async function facilitiesOfCards(
  cards: readonly OfCard[],
): Promise<(card: OfCard) => string | null> {
  const names = await listFacilityNames([...new Set(cards.map(({ facilityCode }) => facilityCode))])
  return (card) => facilityOfCard(card, names)
}
