import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { withdrawAcceptances } from '../repository'
import { currentTerms } from '../terms-versions'

/** Nothing to change: who has not agreed uses no page of their own. That they were asked and said no is worth a line. */
export const refuseTerms = (user: User): Promise<void> =>
  record({
    stream: streamOf(user.id),
    act: 'refuse-terms',
    actor: actorOf(user),
    details: { version: currentTerms().number },
  })

/** From the next request on every browser is asked anew. What was done until then was done with consent, and stays. */
export const withdrawTerms = (user: User): Promise<void> =>
  inTransaction(async (tx) => {
    const versions = (await withdrawAcceptances(user.id, tx)).map(String)
    if (versions.length === 0) return
    const entry = { stream: streamOf(user.id), act: 'withdraw-terms', actor: actorOf(user) }
    await record({ ...entry, details: { versions } }, tx)
  })
