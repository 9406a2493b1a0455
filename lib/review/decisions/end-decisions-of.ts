import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { may } from '../actions'
import type { Leaving } from '../leaving'
import { dropDecision } from './drop-decision'
import { listDecidedBy, lockCase } from '../repository'

/**
 * Decisions that will not take effect because their officer may no longer decide end at once: the cases wait for an approver
 * again, and nobody is told of a moment that will not come.
 */
export async function endDecisionsOf(leaving: Leaving, actor: string, tx: Tx): Promise<void> {
  const { id, isSuspended, isElsewhere } = leaving
  if (!isSuspended && !isElsewhere && may(leaving, 'carryOut')) return
  const reason = isSuspended ? 'decider-suspended' : 'decider-moved'
  for (const { reference, officeCode } of await listDecidedBy(id, tx)) {
    const officeCase = await lockCase({ reference, officeCodes: [officeCode] }, tx)
    if (officeCase?.status === 'DECIDED' && officeCase.decidedById === id)
      await dropDecision(officeCase, { actor, reason }, tx)
  }
}
