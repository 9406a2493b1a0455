import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import { may } from '../actions'
import type { Leaving } from '../leaving'
import { deleteHoldingsOf } from './repository'

/** What somebody who leaves was working on is free at once. */
export async function endHoldingsOf(leaving: Leaving, actor: string, tx: Tx): Promise<void> {
  const { id, isSuspended, isElsewhere } = leaving
  if (!isSuspended && !isElsewhere && may(leaving, 'take')) return
  for (const declarationId of await deleteHoldingsOf(id, tx)) {
    const details = { officer: id }
    await record({ stream: `declaration:${declarationId}`, act: 'end-holding', actor, details }, tx)
  }
}
