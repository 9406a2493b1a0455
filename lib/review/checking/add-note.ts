import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { actOnCase, type Press } from './act-on-case'
import { withNote } from '../sheet/with-note'
import { readWords } from '../read-words'
import { refused, type Outcome } from '../refusals'
import { saveSheet } from '../repository'

/** A word among officers. It stays in the sheet; the journal says only that there is one, because the citizen may read the journal. */
export function addNote(which: Press, words: string): Promise<Outcome> {
  const { officer } = which
  return actOnCase({ ...which, action: 'addNote' }, async (officeCase, tx) => {
    const read = readWords(words)
    if (!read.ok) return refused(read.reason)
    const { text } = read
    await saveSheet(officeCase.id, withNote(officeCase.sheet, officer, text), tx)
    await record(
      { stream: `declaration:${officeCase.id}`, act: 'add-note', actor: actorOf(officer) },
      tx,
    )
    return { ok: true }
  })
}
