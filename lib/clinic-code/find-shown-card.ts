import 'server-only'
import { today } from '@/lib/forms/days/dates'
import type { Parameter } from '@/lib/reckoning/law/legal-basis'
import type { JournaledLook } from '@/lib/records/open-records'
import { readCards } from '@/lib/records/read-cards'
import { shownCard, type CardToShow } from './card-facts'

/** The card of these records that a clinic may be shown now. */
export async function findShownCard(
  look: JournaledLook,
  parameters: readonly Parameter[],
): Promise<CardToShow> {
  const { cards, person } = await readCards(look)
  return shownCard(cards, person, { parameters, day: today() })
}
