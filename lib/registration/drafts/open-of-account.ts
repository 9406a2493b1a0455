import 'server-only'
import { actorOf, type User } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { addKey } from '../keys/repository'
import { findCaseOfAccount } from '../others/repository'
import { findOwn, holdOpened, switchTo } from './current-declaration'

/** Opens a declaration that this account began, in whichever browser its owner is signed in; false where it is none of theirs. */
export async function openOfAccount(user: User, reference: string): Promise<boolean> {
  const found = await findCaseOfAccount(user.id, reference)
  if (!found) return false
  if (await findOwn(reference)) return switchTo(reference)
  const key = newKey()
  await inTransaction(async (tx) => {
    await addKey(found.id, keyHash(key), tx)
    const entry = { stream: `declaration:${found.id}`, act: 'open-elsewhere', actor: actorOf(user) }
    await record(entry, tx)
  })
  await holdOpened(key, found.id)
  return true
}
