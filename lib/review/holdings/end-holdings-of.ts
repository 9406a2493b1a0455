import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import { submitted } from '@/lib/registration/steps/status'
import { may } from '../actions'
import type { Leaving } from '../leaving'
import { canHold } from './holding'
import { deleteHoldingsOf } from './repository'

/** What somebody was working on and may not work on any more, gone or in another role, is free at once. */
export async function endHoldingsOf(leaving: Leaving, actor: string, tx: Tx): Promise<void> {
  const { id, isSuspended, isElsewhere } = leaving
  const isGone = isSuspended || isElsewhere || !may(leaving, 'take')
  const kept = isGone ? [] : submitted.filter((status) => canHold(leaving, status))
  for (const declarationId of await deleteHoldingsOf({ officerId: id, kept }, tx)) {
    const details = { officer: id }
    await record({ stream: `declaration:${declarationId}`, act: 'end-holding', actor, details }, tx)
  }
}
