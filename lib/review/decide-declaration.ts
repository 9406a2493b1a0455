import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { env } from '@/lib/platform/env'
import { record } from '@/lib/platform/journal'
import { actOnCase, type Press } from './act-on-case'
import { findDecisionRefusal } from './approve-declaration'
import { carryOutDecision } from './carry-out-decision'
import { marksNow } from './gather-evidence'
import { refused, type Outcome } from './refusals'
import { keepDecision } from './repository'
import type { Proposal } from './send-for-approval'
import { waitingDecision } from './waiting-decision'

/**
 * The approver decides. Nothing happens to the citizen yet: no account, no message, no new status, so that a slip of
 * the hand can be undone without a trace but the journal's.
 */
export async function decideDeclaration(which: Press, kind: Proposal): Promise<Outcome> {
  const { officer } = which
  const actor = actorOf(officer)
  const taken = await actOnCase({ ...which, right: kind }, async (file, tx) => {
    if (waitingDecision(file)) return refused('decision-waiting')
    const marks = await marksNow(file, tx)
    const refusal = await findDecisionRefusal(officer, file, { kind, marks }, tx)
    if (refusal) return refused(refusal)
    const decision = { kind, by: officer.id, at: new Date().toISOString() }
    await keepDecision(file.id, { sheet: { ...file.sheet, marks }, decision }, tx)
    await record({ stream: `declaration:${file.id}`, act: `decide-${kind}`, actor }, tx)
    return { ok: true }
  })
  return taken.ok && env.UNDO_MINUTES === 0
    ? carryOutDecision({ officer, reference: which.reference })
    : taken
}
