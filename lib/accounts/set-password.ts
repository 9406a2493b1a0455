import 'server-only'
import { record } from '@/lib/platform/journal'
import { queueMessage } from '@/lib/platform/outbox'
import { inTransaction, type Tx } from '@/lib/platform/transaction'
import { actorOf, streamOf } from './account'
import type { Grant } from './grant'
import { hashPassword } from './hash-password'
import { newsFor, type News } from './messages'
import { passwordFault, type PasswordFault } from './password'
import { deleteSessionsOf, findForPassword, replacePassword, type PasswordOwner } from './repository'
import { startSession, type Started } from './start-session'
import { forgetTries } from './tries'

type Entry = { oldToken: string | null; device: string }
export type PasswordSet =
  ({ ok: true; wasOpened: boolean } & Started) | { ok: false; reason: PasswordFault | 'expired' }

/**
 * Sets the password of whoever has just shown a code, and lets them in: the first password of an account, or a new one
 * for one forgotten. Every session there was ends; the owner is told.
 */
export async function setPassword(grant: Grant, password: string, entry: Entry): Promise<PasswordSet> {
  const account = await findForPassword(grant.accountId)
  if (account?.passwordMark !== grant.passwordMark) return { ok: false, reason: 'expired' }
  const fault = passwordFault(password, account)
  if (fault) return { ok: false, reason: fault }

  const wasOpened = account.passwordHash !== null
  const passwordHash = await hashPassword(password)
  const started = await inTransaction(async (tx) => {
    const what = wasOpened ? 'reset-password' : 'activate'
    if (!(await writePassword(account, passwordHash, what, tx))) return null
    return startSession(account, entry, tx)
  })
  if (!started) return { ok: false, reason: 'expired' }
  await forgetTries(account.login)
  return { ok: true, wasOpened, ...started }
}

/** The new password, the end of other sessions, the journal line and the news; false when somebody was faster. */
export async function writePassword(
  account: PasswordOwner,
  passwordHash: string,
  what: News,
  tx: Tx,
  keptToken?: string,
): Promise<boolean> {
  if (!(await replacePassword(account, passwordHash, tx))) return false
  await deleteSessionsOf(account.id, keptToken, tx)
  await record({ stream: streamOf(account.id), act: what, actor: actorOf(account) }, tx)
  for (const message of newsFor(what, account, new Date())) {
    await queueMessage({ ...message, accountId: account.id }, tx)
  }
  return true
}
