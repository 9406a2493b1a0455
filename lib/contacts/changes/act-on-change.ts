import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import type { Outcome, Refusal } from '@/lib/review/refusals'
import { may } from '@/lib/review/actions'
import { officeCodesOf } from '@/lib/review/scope'
import {
  changeTransitions,
  type ChangeState,
  type ContactChange,
  type ChangeTransition,
} from '../contact-change'
import { refusePress } from '../refuse-press'
import { lockChange, moveChange } from '../repository'
import { actOf } from '../act-of'
import { hasLapsed } from '../waiting-time'

type Attempt = {
  officer: Officer
  id: string
  transition: ChangeTransition
  reason?: string
  /** What the approver has looked at, for the journal. */
  seen?: string[]
}

/**
 * The one way a change moves on: role, office, state, then what belongs to it, its new state and its journal entry, in one
 * transaction that holds the row. What `work` has written stays when it refuses: a miss counts, and what is forbidden is journaled.
 */
export async function actOnChange(
  { officer, id, transition, reason, seen }: Attempt,
  work: (change: ContactChange, tx: Tx) => Promise<Refusal | null>,
): Promise<Outcome> {
  const { action } = changeTransitions[transition]
  const officeCodes = await officeCodesOf(officer)
  return inTransaction(async (tx) => {
    const mayTry = may(officer, action)
    const change = mayTry ? await lockChange(id, officeCodes, tx) : null
    if (!change)
      return refusePress({ officer, action, reason: mayTry ? 'not-yours' : 'not-your-role' }, tx)
    const { accountId, kind, officeCode } = change
    const refusal = findUntimely(change, transition) ?? (await work(change, tx))
    if (refusal) return refusePress({ officer, action, reason: refusal, accountId, kind }, tx)
    const decided = action === 'approveContact' && { decidedById: officer.id }
    await moveChange(id, transition, { ...decided, reason }, tx)
    const why = change.guardian && { ground: change.guardian.ground }
    const details = { kind, officeCode, ...why, ...(reason && { reason }), ...(seen && { seen }) }
    const act = { stream: streamOf(accountId), act: actOf(kind, transition) }
    await record({ ...act, actor: actorOf(officer), details }, tx)
    return { ok: true }
  })
}

function findUntimely(change: ContactChange, transition: ChangeTransition): Refusal | null {
  const from: readonly ChangeState[] = changeTransitions[transition].from
  if (!from.includes(change.state)) return 'not-now'
  return hasLapsed(change) ? 'change-lapsed' : null
}
