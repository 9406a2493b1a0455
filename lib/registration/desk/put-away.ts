import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { journalAtDesk } from './journal-at-desk'
import { deleteUnreachable, leaveDesk, listAtDesk } from './repository'

/** The person has gone: what nobody else could open is deleted, anything else is its owner's alone again. */
export async function putAway(
  officer: Officer,
  reference: string,
): Promise<'kept' | 'deleted' | null> {
  const draft = (await listAtDesk(officer)).find((one) => one.reference === reference)
  if (!draft) return null
  return inTransaction(async (tx) => {
    const isGone = (await deleteUnreachable(draft.id, tx)) > 0
    await leaveDesk(draft.id, tx)
    await journalAtDesk({ officer, act: 'leave-desk' }, isGone ? null : draft.id, tx)
    return isGone ? 'deleted' : 'kept'
  })
}
