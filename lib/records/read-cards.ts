import 'server-only'
import type { JournaledLook } from './open-records'
import type { CardRecord, RegisteredPerson } from './records'
import { findRegistered, listCards } from './repository'

/** The cards of a person, the newest first, and whose they are in the register. */
export async function readCards(
  look: JournaledLook,
): Promise<{ cards: CardRecord[]; person: RegisteredPerson | null }> {
  const [cards, person] = await Promise.all([listCards(look), findRegistered(look)])
  return { cards, person }
}
