import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import type { Tx } from '@/lib/platform/database/transaction'
import { moveLocked } from '../checking/act-on-case'
import type { OfficeCase } from '../office-case'
import { failedItems } from '../sheet/check-sheet'
import { refusalReasonsOf } from '../sheet/corrections-of'
import { findDecisionRefusal } from './find-decision-refusal'
import { marksNow } from '../gather-evidence'
import { refused, type Outcome } from '../refusals'

/** A decision to refuse takes effect, for the reasons on the sheet; the citizen reads each of them. */
export async function refuseCase(
  officer: Officer,
  officeCase: OfficeCase,
  tx: Tx,
): Promise<Outcome> {
  const marks = await marksNow(officeCase, tx)
  const refusal = await findDecisionRefusal(officer, officeCase, { kind: 'refuse', marks }, tx)
  if (refusal) return refused(refusal)
  const changes = {
    corrections: refusalReasonsOf(marks, officeCase.answers),
    checklist: { ...officeCase.sheet, marks },
  }
  const details = { reasons: failedItems(marks).map((item) => marks[item]!.reason!) }
  await moveLocked('refuse', officeCase, { actor: actorOf(officer), changes, details }, tx)
  return { ok: true }
}
