import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { actOnCase, type Press } from './act-on-case'
import { reopenItems } from '../sheet/check-sheet'
import { titleOf, type ItemId } from '../sheet/checklist'
import { withNote } from '../sheet/with-note'
import { readWords } from '../read-words'
import { refused, type Outcome } from '../refusals'
import { saveSheet } from '../repository'

/** The supervisor lets an item that had passed before be checked anew, and says why. Null: none that the sheet has. */
export function reopenCheck(which: Press, item: ItemId | null, why: string): Promise<Outcome> {
  const { officer } = which
  return actOnCase({ ...which, action: 'reopenCheck' }, async (officeCase, tx) => {
    if (!item || !officeCase.sheet.settled.includes(item)) return refused('not-now')
    const read = readWords(why, 'reopen-why-missing')
    if (!read.ok) return refused(read.reason)
    const sheet = withNote(
      officeCase.sheet,
      officer,
      `Mở lại mục “${titleOf(item, officeCase.answers.submission.method)}”. ${read.text}`,
    )
    const asked = { by: officer.id, at: new Date().toISOString(), text: read.text }
    await saveSheet(officeCase.id, reopenItems(sheet, [item], asked), tx)
    await record(
      {
        stream: `declaration:${officeCase.id}`,
        act: 'reopen-check',
        actor: actorOf(officer),
        details: { item },
      },
      tx,
    )
    return { ok: true }
  })
}
