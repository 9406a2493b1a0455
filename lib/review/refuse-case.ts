import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import type { Tx } from '@/lib/platform/database/transaction'
import { perform } from '@/lib/registration/perform'
import { mustMove } from './act-on-case'
import type { CaseFile } from './case-file'
import { failedItems } from './check-sheet'
import { refusalReasonsOf } from './corrections-of'
import { findDecisionRefusal } from './find-decision-refusal'
import { marksNow } from './gather-evidence'
import { refused, type Outcome } from './refusals'

/** A decision to refuse takes effect, for the reasons on the sheet; the citizen reads each of them. */
export async function refuseCase(officer: Officer, file: CaseFile, tx: Tx): Promise<Outcome> {
  const marks = await marksNow(file, tx)
  const refusal = await findDecisionRefusal(officer, file, { kind: 'refuse', marks }, tx)
  if (refusal) return refused(refusal)
  const changes = {
    corrections: refusalReasonsOf(marks),
    checklist: { ...file.sheet, marks },
  }
  const details = { reasons: failedItems(marks).map((item) => marks[item]!.reason!) }
  mustMove(
    await perform('refuse', { id: file.id }, { actor: actorOf(officer), changes, details }, tx),
  )
  return { ok: true }
}
