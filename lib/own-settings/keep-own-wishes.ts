import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import type { DisplayWishes } from './read-wishes'
import { writeWishes } from './repository'

/** For every browser this account signs in with from now on. */
export const keepOwnWishes = (user: User, wishes: DisplayWishes): Promise<void> =>
  inTransaction(async (tx) => {
    await writeWishes(user.id, wishes, tx)
    const entry = { stream: streamOf(user.id), act: 'change-settings', actor: actorOf(user) }
    await record({ ...entry, details: { ...wishes } }, tx)
  })
