import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { isUuid } from '@/lib/platform/uuid'
import { record } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { speaking } from '@/lib/words/asked-language'
import { newsOfDroppedStop } from '../request-messages'
import { endWaiting, lockOwner } from '../repository'

/** Before its day the owner may take it back; whoever stopped it in their name is then told too. */
export async function dropStop(user: User, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  return inTransaction(async (tx) => {
    const owner = await lockOwner(user.id, tx)
    if (!(await endWaiting({ id, accountId: user.id }, { state: 'DROPPED' }, tx))) return false
    const entry = { stream: streamOf(user.id), act: 'drop-stop', actor: actorOf(user) }
    await record({ ...entry, details: { request: id } }, tx)
    for (const news of speaking(owner.language, () => newsOfDroppedStop(owner)))
      await queueMessage({ ...news, accountId: user.id }, tx)
    return true
  })
}
