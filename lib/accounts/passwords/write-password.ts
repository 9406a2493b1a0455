import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import type { Tx } from '@/lib/platform/database/transaction'
import { actorOf, streamOf } from '../account'
import { newsFor, type News } from '../messages'
import { endWaysIn } from './end-ways-in'
import { deletePlacesOf } from '../places/repository'
import { replacePassword, type PasswordOwner } from './repository'
import { markAllEnded } from '../sessions/repository'

type Written = { passwordHash: string; what: News; keptToken?: string }

/** The new password, the end of other ways in and other sessions, the journal line and the news to the owner; false when somebody was faster. */
export async function writePassword(
  account: PasswordOwner,
  { passwordHash, what, keptToken }: Written,
  tx: Tx,
): Promise<boolean> {
  if (!(await replacePassword(account, passwordHash, tx))) return false
  await endWaysIn(account.id, tx)
  await markAllEnded({ accountId: account.id, exceptHash: keptToken }, 'new-password', tx)
  await deletePlacesOf(account.id, tx)
  await record({ stream: streamOf(account.id), act: what, actor: actorOf(account) }, tx)
  for (const message of newsFor(what, account, new Date())) {
    await queueMessage({ ...message, accountId: account.id }, tx)
  }
  return true
}
