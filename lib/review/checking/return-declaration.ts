import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import { addDays } from '@/lib/forms/days/working-days'
import { actOnCase, moveLocked, type Press } from './act-on-case'
import { failedItems, sheetAfterReturn } from '../sheet/check-sheet'
import { findConflict } from '../conflict-of-interest'
import { correctionsOf } from '../sheet/corrections-of'
import { marksNow } from '../gather-evidence'
import { refused, type Outcome } from '../refusals'
import { findSheetRefusal } from './send-for-approval'

const CORRECTION_DAYS = 15

/** Gives the declaration back with every reason at once, field by field; before each item is set there is no giving back. */
export function returnDeclaration(which: Press): Promise<Outcome<{ dueOn: string }>> {
  const { officer } = which
  return actOnCase({ ...which, action: 'return' }, async (officeCase, tx) => {
    const marks = await marksNow(officeCase, tx)
    const refusal =
      (await findConflict(officer, officeCase, tx)) ?? findSheetRefusal('refuse', officeCase, marks)
    if (refusal) return refused(refusal)
    const dueOn = addDays(today(), CORRECTION_DAYS)
    const changes = {
      corrections: correctionsOf(marks, officeCase.answers),
      checklist: sheetAfterReturn({ ...officeCase.sheet, marks }),
      dueOn: new Date(dueOn),
      reviewedById: officer.id,
    }
    const details = { dueOn, reasons: failedItems(marks).map((item) => marks[item]!.reason!) }
    await moveLocked('return', officeCase, { actor: actorOf(officer), changes, details }, tx)
    return { ok: true, dueOn }
  })
}
