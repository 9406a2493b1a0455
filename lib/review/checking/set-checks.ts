import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { actOnCase, type Press } from './act-on-case'
import type { OfficeCase } from '../office-case'
import {
  readMark,
  unexplainedItems,
  type Mark,
  type PostedMark,
  type Sheet,
} from '../sheet/check-sheet'
import { isOfficerItem, itemsOf, type OfficerItemId } from '../sheet/checklist'
import { findConflict } from '../conflict-of-interest'
import { refused, type Outcome } from '../refusals'
import { saveSheet } from '../repository'
import { movedItems, repeatedItems } from '../sheet/unsent-sheet'

type PostedMarks = Partial<Record<OfficerItemId, PostedMark>>
type ChangedMark = { item: OfficerItemId; mark: Mark }

/**
 * Keeps the results of the items posted, whole or not yet whole: all of them or none. An item that had passed before a return
 * does not fail now; nor does an older page's mark replace one that was saved after it was drawn. The refusal names each such item.
 */
export function setChecks(
  which: Press,
  posted: PostedMarks,
): Promise<Outcome<{ lacksReason: boolean }>> {
  const { officer } = which
  return actOnCase({ ...which, action: 'setChecks' }, async (officeCase, tx) => {
    const conflict = await findConflict(officer, officeCase, tx)
    if (conflict) return refused(conflict)

    const { id, sheet } = officeCase
    const page = which.page?.posted ?? {}
    const repeated = repeatedItems(page)
    const changed = changedMarks(officeCase, posted, officer.id).filter(
      ({ item }) => !repeated.includes(item),
    )
    const moved = movedItems(page, sheet.marks)
    const contested = changed.map(({ item }) => item).filter((item) => moved.includes(item))
    if (contested.length > 0) return refused('marked-meanwhile', contested)
    const broken = changed.filter((change) => breaksPromise(sheet, change))
    if (broken.length > 0)
      return refused(
        'passed-before',
        broken.map(({ item }) => item),
      )
    const marks = {
      ...sheet.marks,
      ...Object.fromEntries(changed.map(({ item, mark }) => [item, mark])),
    }
    if (changed.length > 0) {
      await saveSheet(id, { ...sheet, marks }, tx)
      const details = inWords(sheet, changed)
      const stream = `declaration:${id}`
      await record({ stream, act: 'set-checks', actor: actorOf(officer), details }, tx)
    }
    return { ok: true, lacksReason: unexplainedItems(marks).length > 0 }
  })
}

function changedMarks(
  { sheet, answers }: OfficeCase,
  posted: PostedMarks,
  by: string,
): ChangedMark[] {
  const way = answers.submission.method
  return itemsOf(answers)
    .filter(isOfficerItem)
    .flatMap((item) => {
      const mark = readMark(item, posted[item] ?? {}, { by, way })
      return mark && !isSameMark(mark, sheet.marks[item]) ? [{ item, mark }] : []
    })
}

const isSameMark = (mark: Mark, kept?: Mark): boolean =>
  mark.result === kept?.result && mark.reason === kept.reason && mark.note === kept.note

/** The citizen was told everything at once: what had passed then may not fail now. */
const breaksPromise = ({ settled }: Sheet, { item, mark }: ChangedMark): boolean =>
  mark.result === 'failed' && settled.includes(item)

/** For the journal, before and after: results and reason codes, never the officer's free words. */
const inWords = ({ marks }: Sheet, changed: ChangedMark[]): Record<string, string> =>
  Object.fromEntries(
    changed.map(({ item, mark }) => [item, `${markInWords(marks[item])} → ${markInWords(mark)}`]),
  )

const markInWords = (mark?: Mark): string =>
  mark ? [mark.result, mark.reason].filter(Boolean).join(':') : 'open'
