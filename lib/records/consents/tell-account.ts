import 'server-only'
import type { Contacts } from '@/lib/accounts/to-contacts'
import type { Tx } from '@/lib/platform/database/transaction'
import { queueMessage, type OutgoingMessage } from '@/lib/platform/messages/outbox'
import { speaking } from '@/lib/words/asked-language'
import { findReached } from './repository'

type Compose = (reached: Contacts) => OutgoingMessage[]

/** To every contact of an account that is in use, in its language. */
export async function tellAccount(id: string, compose: Compose, tx: Tx): Promise<void> {
  const reached = await findReached(id, tx)
  if (!reached) return
  for (const message of speaking(reached.language, () => compose(reached)))
    await queueMessage({ ...message, accountId: id }, tx)
}
