import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { perform } from '@/lib/registration/perform'
import { actOnCase, mustMove, type Attempt } from './act-on-case'
import { findDecisionRefusal } from './approve-declaration'
import { failedItems } from './check-sheet'
import { correctionsOf } from './corrections-of'
import { marksNow } from './gather-evidence'
import { refused, type Outcome } from './refusals'

/** Refuses for the reasons on the sheet; the citizen reads each of them. */
export function refuseDeclaration({
  officer,
  reference,
}: Omit<Attempt, 'right'>): Promise<Outcome> {
  return actOnCase({ right: 'refuse', officer, reference }, async (file, tx) => {
    const marks = await marksNow(file, tx)
    const refusal = await findDecisionRefusal(officer, file, { kind: 'refuse', marks }, tx)
    if (refusal) return refused(refusal)
    const changes = {
      decidedById: officer.id,
      corrections: correctionsOf(marks),
      checklist: { ...file.sheet, marks },
    }
    const details = { reasons: failedItems(marks).map((item) => marks[item]!.reason!) }
    mustMove(
      await perform('refuse', { id: file.id }, { actor: actorOf(officer), changes, details }, tx),
    )
    return { ok: true }
  })
}
