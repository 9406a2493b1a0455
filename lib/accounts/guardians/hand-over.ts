import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { speaking } from '@/lib/words/asked-language'
import { streamOf } from '../account'
import type { LetGo } from './ending/let-go'
import { newsOfAge } from './news-of-age'
import { endOfAge, writeOwnPaper } from './ending/repository'
import { takeHandOff } from './take-hand-off'

/**
 * On the eighteenth birthday guardians see nothing more from midnight on, by the view alone. This carries the rest out: every way in that a
 * guardian may know is closed, and the owner is told how to come in. A phone that is a guardian's is taken off too, so the first way in of
 * the owner's own is the counter; a phone of their own brings the code for a new password.
 */
export const handOver = (): Promise<number> =>
  inTransaction(async (tx) => {
    const all = await endOfAge(tx)
    for (const one of all) await handOverTo(one, tx)
    return all.length
  })

async function handOverTo(one: LetGo, tx: Tx) {
  const { childId, language } = one
  await takeHandOff(one, 'of-age', tx)
  // By which the counter finds the owner, who comes with an identity card of their own.
  await writeOwnPaper(childId, tx)
  await record({ stream: streamOf(childId), act: 'come-of-age', actor: 'system' }, tx)
  for (const message of speaking(language, () => newsOfAge(one)))
    await queueMessage({ ...message, accountId: childId }, tx)
}
