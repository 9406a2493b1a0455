import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal'
import { actOnCase, type Attempt } from './act-on-case'
import { readMark, type Mark, type Marks, type PostedMark } from './check-sheet'
import { officerItemIds, type ItemId, type OfficerItemId } from './checklist'
import { findConflict } from './conflict-of-interest'
import { refused, type Outcome } from './refusals'
import { saveSheet } from './repository'

/**
 * Keeps the results of the items posted, whole or not yet whole. An item that had passed before a return does not fail now:
 * it stays as it was, the others are kept, and the refusal says so.
 */
export function setChecks(
  { officer, reference }: Omit<Attempt, 'right'>,
  posted: Partial<Record<OfficerItemId, PostedMark>>,
): Promise<Outcome> {
  return actOnCase({ right: 'setChecks', officer, reference }, async (file, tx) => {
    if (file.status !== 'UNDER_REVIEW') return refused('not-now')
    const conflict = await findConflict(officer, file, tx)
    if (conflict) return refused(conflict)

    const { sheet } = file
    const marks: Marks = { ...sheet.marks }
    const changes: Record<string, string> = {}
    const kept: ItemId[] = []
    for (const item of officerItemIds) {
      const mark = readMark(item, posted[item] ?? {}, officer.id)
      if (!mark || isSameMark(mark, sheet.marks[item])) continue
      if (mark.result === 'failed' && sheet.settled.includes(item)) {
        kept.push(item)
        continue
      }
      changes[item] = `${inWords(sheet.marks[item])} → ${inWords(mark)}`
      marks[item] = mark
    }
    if (Object.keys(changes).length > 0) {
      await saveSheet(file.id, { ...sheet, marks }, tx)
      await record(
        {
          stream: `declaration:${file.id}`,
          act: 'set-checks',
          actor: actorOf(officer),
          details: changes,
        },
        tx,
      )
    }
    return kept.length > 0 ? refused('passed-before') : { ok: true }
  })
}

const isSameMark = (mark: Mark, kept?: Mark): boolean =>
  mark.result === kept?.result && mark.reason === kept.reason && mark.note === kept.note

/** For the journal: results and reason codes, never the officer's free words. */
const inWords = (mark?: Mark): string =>
  mark ? [mark.result, mark.reason].filter(Boolean).join(':') : 'open'
