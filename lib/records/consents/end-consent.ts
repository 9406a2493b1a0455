import 'server-only'
import { actorOf, type User } from '@/lib/accounts/account'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { isUuid } from '@/lib/platform/uuid'
import { newsOfLayingDown } from './consent-messages'
import { endAllConsents, endConsent, findConsent, lockAccounts } from './repository'
import { tellAccount } from './tell-account'
import { writeInJournals } from './write-in-journals'

export type Ended = 'by-giver' | 'by-receiver'

/**
 * By the giver at once, or laid down by whoever has it; null where there is nothing of theirs to end. Nobody is told of what a giver ends:
 * a message in that minute may come to the hand that they are afraid of.
 */
export async function endOwnConsent(user: User, id: string): Promise<Ended | null> {
  const consent = isUuid(id) ? await findConsent(id, user) : null
  if (!consent) return null
  const isGiver = consent.giverId === user.id
  return inTransaction(async (tx) => {
    await lockAccounts([consent.giverId], tx)
    const which = { id, ...(isGiver ? { giverId: user.id } : { receiverId: user.id }) }
    const ended = await endConsent(which, isGiver ? 'giver' : 'receiver', tx)
    if (!ended) return null
    const act = isGiver ? 'end-consent' : 'lay-down-consent'
    const entry = { act, actor: actorOf(user), details: { consent: id } }
    await writeInJournals({ ...entry, of: [ended.giverId, ended.receiverId] }, tx)
    if (!isGiver) await tellAccount(ended.giverId, newsOfLayingDown, tx)
    return isGiver ? 'by-giver' : 'by-receiver'
  })
}

/** With an account that is stopped all ends that it gave or was given: what is opened again begins without. */
export async function endConsentsOf(accountId: string, tx: Tx): Promise<void> {
  for (const { id, giverId, receiverId } of await endAllConsents(accountId, tx)) {
    const isGiver = giverId === accountId
    const act = isGiver ? 'end-consent' : 'lay-down-consent'
    const entry = { act, actor: actorOf({ id: accountId }), details: { consent: id, by: 'stop' } }
    await writeInJournals({ ...entry, of: [giverId, receiverId] }, tx)
    if (!isGiver) await tellAccount(giverId, newsOfLayingDown, tx)
  }
}
