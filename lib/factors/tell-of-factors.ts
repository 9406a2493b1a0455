import 'server-only'
import { queueMessage } from '@/lib/platform/messages/outbox'
import type { Tx } from '@/lib/platform/database/transaction'
import { speaking } from '@/lib/words/asked-language'
import { newsOfFactors, type FactorNews } from './news-of-factors'
import { findReachable } from './repository'

/** On every contact that is known to be the owner's, in their language. */
export async function tellOfFactors(accountId: string, what: FactorNews, tx: Tx): Promise<void> {
  const { language, ...contacts } = await findReachable(accountId, tx)
  for (const message of speaking(language, () => newsOfFactors(what, [contacts], new Date())))
    await queueMessage({ ...message, accountId }, tx)
}
