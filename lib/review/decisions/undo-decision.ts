import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { actOnCase, moveLocked, type Press } from '../checking/act-on-case'
import { withoutDecision, type Decision } from '../sheet/check-sheet'
import { refused, type Outcome } from '../refusals'

/** Takes a decision back while it has no effect yet: whoever took it, or the supervisor. */
export function undoDecision(which: Press): Promise<Outcome> {
  const { officer } = which
  return actOnCase({ ...which, action: 'undoDecision' }, async ({ id, sheet }, tx) => {
    const { decision } = sheet
    if (!decision || !isUndoableBy(officer, decision)) return refused('not-decider')
    const asked = {
      actor: actorOf(officer),
      changes: { decidedById: null, checklist: withoutDecision(sheet) },
      details: { decision: decision.kind },
    }
    await moveLocked('undo-decision', { id }, asked, tx)
    return { ok: true }
  })
}

export const isUndoableBy = ({ id, roles }: Pick<Officer, 'id' | 'roles'>, { by }: Decision) =>
  by === id || roles.includes('SUPERVISOR')
