import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import type { OpenRecords } from '@/lib/records/open-records'
import { withdrawAll } from './repository'

/** «Tôi mất máy»: every code of this card that is shown or kept anywhere ends. What was withdrawn stays so; the next one is made anew. */
export const withdrawCards = (
  user: User,
  { accountId, bhxhCode, relation }: OpenRecords,
): Promise<number> =>
  inTransaction(async (tx) => {
    const count = await withdrawAll(bhxhCode, tx)
    const [stream, actor] = [streamOf(accountId), actorOf(user)]
    await record({ stream, act: 'withdraw-card', actor, details: { relation, count } }, tx)
    return count
  })
