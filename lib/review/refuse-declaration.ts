import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import type { Tx } from '@/lib/platform/transaction'
import { perform } from '@/lib/registration/perform'
import { actOnCase, mustMove, type Press } from './act-on-case'
import { findDecisionRefusal } from './approve-declaration'
import type { CaseFile } from './case-file'
import { failedItems } from './check-sheet'
import { refusalReasonsOf } from './corrections-of'
import { marksNow } from './gather-evidence'
import { refused, type Outcome } from './refusals'

/** Refuses at once, without the time in which a decision can be undone. */
export const refuseDeclaration = (which: Press): Promise<Outcome> =>
  actOnCase({ ...which, right: 'refuse' }, (file, tx) => refuseCase(which.officer, file, tx))

/** Refuses for the reasons on the sheet; the citizen reads each of them. */
export async function refuseCase(officer: Officer, file: CaseFile, tx: Tx): Promise<Outcome> {
  const marks = await marksNow(file, tx)
  const refusal = await findDecisionRefusal(officer, file, { kind: 'refuse', marks }, tx)
  if (refusal) return refused(refusal)
  const changes = {
    decidedById: officer.id,
    corrections: refusalReasonsOf(marks),
    checklist: { ...file.sheet, marks },
  }
  const details = { reasons: failedItems(marks).map((item) => marks[item]!.reason!) }
  mustMove(
    await perform('refuse', { id: file.id }, { actor: actorOf(officer), changes, details }, tx),
  )
  return { ok: true }
}
