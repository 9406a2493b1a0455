import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { deleteDraftOfAccount } from './repository'

/** Deletes a draft that this account began and has not sent; false where there is none, or it lies at a counter. */
export const deleteOfAccount = (user: User, reference: string): Promise<boolean> =>
  inTransaction(async (tx) => {
    const isDeleted = await deleteDraftOfAccount(user.id, reference, tx)
    const entry = { stream: streamOf(user.id), act: 'delete-draft', actor: actorOf(user) }
    if (isDeleted) await record(entry, tx)
    return isDeleted
  })
