import 'server-only'
import { today } from '@/lib/forms/days/dates'
import type { JournaledLook } from '@/lib/records/open-records'
import { findRegistered, listCards } from '@/lib/records/repository'
import { shownCard, type ShownCard } from './card-facts'

/** The card of these records that a clinic may be shown now. */
export async function findShownCard(look: JournaledLook): Promise<ShownCard> {
  const [cards, person] = await Promise.all([listCards(look), findRegistered(look)])
  return shownCard(cards, person, today())
}
