import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Attempt } from './act-on-case'
import { caseActions, isCaseAction, type CaseAction } from '../actions'
import type { OfficeCase } from '../office-case'
import { unsentIn, type Part } from '../desk/desk-parts'
import { refused, type Refusal } from '../refusals'
import { roundOf, stillCounts } from '../desk/round'
import { changedItems, movedItems, saysSheet } from '../sheet/unsent-sheet'
import { listKept } from '../desk/unsent-words'

const refusals: Record<Part, Refusal> = {
  'phieu-kiem-tra': 'sheet-unsaved',
  'ghi-chu': 'note-unsent',
  'chuyen-lai': 'look-again-unsent',
  'mo-lai-muc': 'reopen-unsent',
  'nhan-ban-ky': 'ticks-unsent',
  'nghi-trung': 'pair-unsent',
}

/**
 * What the page itself holds against a press: it shows an earlier turn of the case, or its officer has marked or written
 * something on it that the action would pass over. All of it has been kept before the action is asked for.
 */
export async function findPageRefusal(attempt: Attempt, officeCase: OfficeCase, tx: Tx) {
  const { action, page } = attempt
  if (!page) return null
  // A page that does not say what it was drawn with is an older one. A note is about no turn.
  const isOld = page.round !== roundOf(officeCase) || !saysSheet(page.posted)
  if (isOld && action !== 'addNote') return refused('page-old')
  if (!isCaseAction(action) || !caseActions[action].leaves) return null
  const moved = movedItems(page.posted, officeCase.sheet.marks)
  return moved.length > 0
    ? refused('sheet-moved', moved)
    : findUnsentRefusal({ ...attempt, action }, officeCase, tx)
}

type Leaving = Attempt & { action: CaseAction }

/** What the action sends itself is no more unsent than what is saved. */
async function findUnsentRefusal({ action, officer }: Leaving, officeCase: OfficeCase, tx: Tx) {
  const { marks } = officeCase.sheet
  const { slug } = caseActions[action]
  const passedOver = (await listKept(officer, officeCase.id, tx)).find(
    (one) =>
      one.part !== slug &&
      stillCounts(one, officeCase) &&
      Object.keys(unsentIn(one.part, one.words, marks)).length > 0,
  )
  if (!passedOver) return null
  const { part, words } = passedOver
  return refused(refusals[part], part === 'phieu-kiem-tra' ? changedItems(words, marks) : undefined)
}
