import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal'
import { inTransaction, type Tx } from '@/lib/platform/transaction'
import { refused, type Outcome, type Refusal } from '@/lib/review/refusals'
import { may } from '@/lib/review/rights'
import { officeCodesOf } from '@/lib/review/scope'
import { moves, type ChangeState, type ContactChange, type Move } from './contact-change'
import { lockChange, moveChange } from './repository'
import { hasLapsed } from './waiting-time'

type Attempt = {
  officer: Officer
  id: string
  move: Move
  reason?: string
  /** What the approver has looked at, for the journal. */
  seen?: string[]
}

/**
 * The one way a change moves: role, office, state, then what belongs to it, its new state and its journal entry, in one
 * transaction that holds the row. What `work` has written stays when it refuses: a miss counts.
 */
export async function actOnChange(
  { officer, id, move, reason, seen }: Attempt,
  work: (change: ContactChange, tx: Tx) => Promise<Refusal | null>,
): Promise<Outcome> {
  const { from, right } = moves[move]
  if (!may(officer, right)) return refused('not-your-role')
  const officeCodes = await officeCodesOf(officer)
  return inTransaction(async (tx) => {
    const change = await lockChange(id, officeCodes, tx)
    if (!change) return refused('not-yours')
    if (!(from as readonly ChangeState[]).includes(change.state)) return refused('not-now')
    if (hasLapsed(change)) return refused('change-lapsed')
    const refusal = await work(change, tx)
    if (refusal) return refused(refusal)
    const decided = right === 'approveContact' && { decidedById: officer.id }
    await moveChange(id, move, { ...decided, reason }, tx)
    const { kind, officeCode } = change
    const details = { kind, officeCode, ...(reason && { reason }), ...(seen && { seen }) }
    const act = `${move}-contact-change`
    await record({ stream: streamOf(change.accountId), act, actor: actorOf(officer), details }, tx)
    return { ok: true }
  })
}
