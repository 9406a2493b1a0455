import { speaking } from '@/lib/words/asked-language'
import 'server-only'
import { queueMessage } from '@/lib/platform/messages/outbox'
import type { Tx } from '@/lib/platform/database/transaction'
import { guardianActOf } from '@/lib/accounts/guardians/guardian-act'
import { newsOfGuardianEnd } from '@/lib/accounts/guardians/news-of-guardians'
import { tellFamily } from '@/lib/accounts/guardians/tell-guardians'
import { isOfContact, isOfGuardian, type ContactChange } from '../contact-change'
import { newsOfEnd } from '../contact-messages'
import { guardiansChangeOf } from '../guardians/guardians-change-of'
import { hasSentCode } from '../repository'

/** Whoever was told that a change is asked for is told that it came to nothing; as seldom, for they were told with a code. */
export async function tellEnd(change: ContactChange, tx: Tx): Promise<void> {
  if (isOfGuardian(change)) {
    const act = guardianActOf(guardiansChangeOf(change))
    return tellFamily(change.accountId, (reached) => newsOfGuardianEnd(reached, act), tx)
  }
  if (!isOfContact(change) || !(await hasSentCode(change, tx))) return
  const { accountId, kind, account } = change
  for (const news of speaking(account.language, () => newsOfEnd(kind, account)))
    await queueMessage({ ...news, accountId }, tx)
}
