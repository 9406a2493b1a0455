import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { isUuid } from '@/lib/platform/uuid'
import { deleteAll, deleteNamed, renameNamed } from './repository'
import { tellOfFactors } from './tell-of-factors'

type Owner = Pick<User, 'id'>

/** Only whoever has proved themselves again may ask this. False when there is no such way any more. */
export async function removeFactor({ id: accountId }: Owner, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  return inTransaction(async (tx) => {
    const kind = await deleteNamed({ accountId, id }, tx)
    if (!kind) return false
    const [stream, actor] = [streamOf(accountId), actorOf({ id: accountId })]
    await record({ stream, act: 'remove-factor', actor, details: { kind } }, tx)
    await tellOfFactors(accountId, `remove-${kind}`, tx)
    return true
  })
}

/** Opens and closes nothing, so nobody is asked to prove themselves, and no message goes out. */
export async function renameFactor(
  { id: accountId }: Owner,
  id: string,
  name: string,
): Promise<boolean> {
  if (!isUuid(id) || name === '') return false
  return inTransaction(async (tx) => {
    if (!(await renameNamed({ accountId, id }, name, tx))) return false
    const [stream, actor] = [streamOf(accountId), actorOf({ id: accountId })]
    await record({ stream, act: 'rename-factor', actor }, tx)
    return true
  })
}

/** Why somebody else than the owner, or the owner who has lost them, ends all ways at once. */
export type RemovedFor = 'recovery' | 'reset-officer' | 'not-me' | 'hand-off' | 'stop'
/** Those whose own message says that nothing of before opens the account, or which its owner is not to hear at these contacts. */
const TOLD_OTHERWISE: RemovedFor[] = ['not-me', 'hand-off', 'stop']

/** All of them, the backup codes too: whoever comes back begins anew. */
export async function removeFactors(accountId: string, why: RemovedFor, tx: Tx): Promise<void> {
  const count = await deleteAll(accountId, tx)
  if (count === 0) return
  const details = { why, count }
  await record({ stream: streamOf(accountId), act: 'remove-factors', actor: 'system', details }, tx)
  if (!TOLD_OTHERWISE.includes(why)) await tellOfFactors(accountId, 'remove-all', tx)
}
