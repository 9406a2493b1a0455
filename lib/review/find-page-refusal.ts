import 'server-only'
import type { Tx } from '@/lib/platform/transaction'
import type { Attempt } from './act-on-case'
import type { CaseFile } from './case-file'
import { unsentIn, type Part } from './desk-parts'
import { refused, type Refusal } from './refusals'
import type { Right } from './rights'
import { roundOf, stillCounts } from './round'
import { changedItems, movedItems, saysSheet } from './unsent-sheet'
import { listKept } from './unsent-words'

/** Deeds after which the case lies elsewhere or the citizen is told, each with the part of the form it sends itself. */
const leaving: Partial<Record<Right, Part | null>> = {
  receivePaper: 'nhan-ban-ky',
  return: null,
  sendForApproval: null,
  sendBack: 'chuyen-lai',
  approve: null,
  refuse: null,
}

const refusals: Record<Part, Refusal> = {
  'phieu-kiem-tra': 'sheet-unsaved',
  'ghi-chu': 'note-unsent',
  'chuyen-lai': 'look-again-unsent',
  'mo-lai-muc': 'reopen-unsent',
  'nhan-ban-ky': 'ticks-unsent',
}

/**
 * What the page itself holds against a press: it shows an earlier turn of the case, or its officer has marked or written
 * something on it that the deed would pass over. All of it has been kept before the deed is asked for.
 */
export async function findPageRefusal(attempt: Attempt, file: CaseFile, tx: Tx) {
  const { right, page } = attempt
  if (!page) return null
  // A page that does not say what it was drawn with is an older one. A note is about no turn.
  const isOld = page.round !== roundOf(file) || !saysSheet(page.posted)
  if (isOld && right !== 'addNote') return refused('page-old')
  if (!(right in leaving)) return null
  const moved = movedItems(page.posted, file.sheet.marks)
  return moved.length > 0 ? refused('sheet-moved', moved) : findUnsentRefusal(attempt, file, tx)
}

async function findUnsentRefusal({ right, officer }: Attempt, file: CaseFile, tx: Tx) {
  const { marks } = file.sheet
  const passedOver = (await listKept(officer, file.id, tx)).find(
    (one) =>
      one.part !== leaving[right] &&
      stillCounts(one, file) &&
      Object.keys(unsentIn(one.part, one.words, marks)).length > 0,
  )
  if (!passedOver) return null
  const { part, words } = passedOver
  return refused(refusals[part], part === 'phieu-kiem-tra' ? changedItems(words, marks) : undefined)
}
