import 'server-only'
import type { Contacts } from '@/lib/accounts/to-contacts'
import type { Tx } from '@/lib/platform/database/transaction'
import { queueMessage, type OutgoingMessage } from '@/lib/platform/messages/outbox'
import { speaking } from '@/lib/words/asked-language'
import type { Hearer } from './correction-messages'
import { listTold, type CorrectionOwner } from './repository'

/** Each in their own language. */
export async function tellAbout(
  whose: CorrectionOwner,
  news: (reached: Contacts, hearer: Hearer) => OutgoingMessage[],
  tx: Tx,
): Promise<void> {
  for (const { id: accountId, language, ...reached } of await listTold(whose, tx))
    for (const message of speaking(language, () => news(reached, hearerOf(whose, accountId))))
      await queueMessage({ ...message, accountId }, tx)
}

const hearerOf = (whose: CorrectionOwner, accountId: string): Hearer =>
  accountId === whose.accountId ? 'owner' : 'guardian'
