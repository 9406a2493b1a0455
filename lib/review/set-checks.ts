import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal'
import { actOnCase, type Attempt } from './act-on-case'
import { readMark, unexplainedItems, type Mark, type PostedMark, type Sheet } from './check-sheet'
import { officerItemIds, type OfficerItemId } from './checklist'
import { findConflict } from './conflict-of-interest'
import { refused, type Outcome } from './refusals'
import { saveSheet } from './repository'

type PostedMarks = Partial<Record<OfficerItemId, PostedMark>>
type ChangedMark = { item: OfficerItemId; mark: Mark }

/**
 * Keeps the results of the items posted, whole or not yet whole. An item that had passed before a return does not fail now:
 * it stays as it was, the others are kept, and the refusal says so.
 */
export function setChecks(
  { officer, reference }: Omit<Attempt, 'right'>,
  posted: PostedMarks,
): Promise<Outcome<{ lacksReason: boolean }>> {
  return actOnCase({ right: 'setChecks', officer, reference }, async (file, tx) => {
    if (file.status !== 'UNDER_REVIEW') return refused('not-now')
    const conflict = await findConflict(officer, file, tx)
    if (conflict) return refused(conflict)

    const { id, sheet } = file
    const changed = changedMarks(sheet, posted, officer.id)
    const taken = changed.filter((change) => !breaksPromise(sheet, change))
    const marks = {
      ...sheet.marks,
      ...Object.fromEntries(taken.map(({ item, mark }) => [item, mark])),
    }
    if (taken.length > 0) {
      await saveSheet(id, { ...sheet, marks }, tx)
      const details = inWords(sheet, taken)
      const stream = `declaration:${id}`
      await record({ stream, act: 'set-checks', actor: actorOf(officer), details }, tx)
    }
    const broken = changed.find((change) => !taken.includes(change))
    if (broken) return refused('passed-before', broken.item)
    return { ok: true, lacksReason: unexplainedItems(marks).length > 0 }
  })
}

function changedMarks(sheet: Sheet, posted: PostedMarks, by: string): ChangedMark[] {
  return officerItemIds.flatMap((item) => {
    const mark = readMark(item, posted[item] ?? {}, by)
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
