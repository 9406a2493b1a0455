import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
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
    const stream = isGone ? `office:${officer.officeCode}` : `declaration:${draft.id}`
    await record({ stream, act: 'leave-desk', actor: actorOf(officer) }, tx)
    return isGone ? 'deleted' : 'kept'
  })
}
