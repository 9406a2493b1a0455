import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { env } from '@/lib/platform/env'
import { actOnCase, moveLocked, type Press } from '../checking/act-on-case'
import { carryOutDecision } from './carry-out-decision'
import { findDecisionRefusal } from './find-decision-refusal'
import { marksNow } from '../gather-evidence'
import { refused, type Outcome } from '../refusals'
import type { Proposal } from '../checking/send-for-approval'

/**
 * The approver decides. Nothing happens to the citizen yet: no account, no message, so that a slip of the hand can be undone
 * without a trace but the journal's.
 */
export async function decideDeclaration(which: Press, kind: Proposal): Promise<Outcome> {
  const { officer, reference } = which
  const action = kind === 'approve' ? 'decideApproval' : 'decideRefusal'
  const taken = await actOnCase({ ...which, action }, async (officeCase, tx) => {
    const marks = await marksNow(officeCase, tx)
    const refusal = await findDecisionRefusal(officer, officeCase, { kind, marks }, tx)
    if (refusal) return refused(refusal)
    const decision = { kind, by: officer.id, at: new Date().toISOString() }
    const changes = { decidedById: officer.id, checklist: { ...officeCase.sheet, marks, decision } }
    const actor = actorOf(officer)
    await moveLocked(`decide-${kind}`, officeCase, { actor, changes }, tx)
    return { ok: true }
  })
  return taken.ok && env.UNDO_MINUTES === 0 ? carryOutDecision({ officer, reference }) : taken
}
