import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { actOnCase, moveLocked, type Press } from './act-on-case'
import { reopenItems } from '../sheet/check-sheet'
import type { ItemId } from '../sheet/checklist'
import { withNote } from '../sheet/with-note'
import { readWords } from '../read-words'
import { refused, type Outcome } from '../refusals'

/**
 * The approver asks for another look and tells the checker, and only the checker, why. The items named lose their mark;
 * where none is named, nothing that had passed before binds the new look.
 */
export function sendBack(which: Press, why: string, items: ItemId[] = []): Promise<Outcome> {
  const { officer } = which
  return actOnCase({ ...which, action: 'sendBack' }, async (officeCase, tx) => {
    const read = readWords(why, 'look-again-missing')
    if (!read.ok) return refused(read.reason)
    const { proposal: _, ...open } = officeCase.sheet
    const sheet = withNote(open, officer, read.text)
    const sentBack = sheet.notes.at(-1)!
    const checklist = {
      ...(items.length > 0 ? reopenItems(sheet, items, sentBack) : { ...sheet, settled: [] }),
      sentBack,
    }
    const asked = { actor: actorOf(officer), changes: { checklist }, details: { items } }
    await moveLocked('sendBack', officeCase, asked, tx)
    return { ok: true }
  })
}
