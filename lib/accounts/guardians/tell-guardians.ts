import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { queueMessage, type OutgoingMessage } from '@/lib/platform/messages/outbox'
import { speaking } from '@/lib/words/asked-language'
import type { Contacts } from '../to-contacts'
import { findChildContacts, listReachable } from './repository'

type Compose = (reached: Contacts[]) => OutgoingMessage[]
type Reached = Contacts & { language: string }

/** Each in the language of whoever reads it; a contact that several of them share is told once. `except`: told otherwise already. */
export async function tellContacts(
  { childId, reached, except = [] }: { childId: string; reached: Reached[]; except?: string[] },
  compose: Compose,
  tx: Tx,
): Promise<string[]> {
  const told = new Set(except)
  for (const { language, phone, email } of reached) {
    const fresh = (contact: string | null) => (contact && !told.has(contact) ? contact : null)
    const one = { phone: fresh(phone), email: fresh(email) }
    for (const message of speaking(language, () => compose([one])))
      await queueMessage({ ...message, accountId: childId }, tx)
    for (const contact of [phone, email]) if (contact) told.add(contact)
  }
  return [...told]
}

/** The child's own contacts, and those of everybody who looks after it now. */
export async function tellFamily(childId: string, compose: Compose, tx: Tx): Promise<void> {
  const reached = [await findChildContacts(childId, tx), ...(await listReachable(childId, tx))]
  await tellContacts({ childId, reached }, compose, tx)
}
