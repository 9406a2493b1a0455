import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal'
import { closed } from '@/lib/registration/status'
import { actOnCase, type Press } from './act-on-case'
import { refused, type Outcome } from './refusals'
import { dropDecision } from './repository'
import { isUndoableBy, waitingDecision } from './waiting-decision'

/** Takes a decision back while it has no effect yet: whoever took it, or the supervisor. */
export function undoDecision(which: Press): Promise<Outcome> {
  const { officer } = which
  return actOnCase({ ...which, right: 'undoDecision' }, async (file, tx) => {
    if (closed.includes(file.status)) return refused('already-decided')
    const decision = waitingDecision(file)
    if (!decision) return refused('not-now')
    if (!isUndoableBy(officer, decision)) return refused('not-decider')
    await dropDecision(file, tx)
    const details = { decision: decision.kind }
    const stream = `declaration:${file.id}`
    await record({ stream, act: 'undo-decision', actor: actorOf(officer), details }, tx)
    return { ok: true }
  })
}
