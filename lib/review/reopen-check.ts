import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal'
import { actOnCase, type Attempt } from './act-on-case'
import type { ItemId } from './checklist'
import { noted } from './noted'
import { readWords } from './read-words'
import { refused, type Outcome } from './refusals'
import { saveSheet } from './repository'

/** The supervisor lets an item that had passed before be checked anew, and says why. */
export function reopenCheck(
  { officer, reference }: Omit<Attempt, 'right'>,
  item: ItemId,
  why: string,
): Promise<Outcome> {
  return actOnCase({ right: 'reopenCheck', officer, reference }, async (file, tx) => {
    if (file.status !== 'UNDER_REVIEW' || !file.sheet.settled.includes(item))
      return refused('not-now')
    const read = readWords(why)
    if (!read.ok) return refused(read.reason)
    const { text } = read
    const settled = file.sheet.settled.filter((other) => other !== item)
    await saveSheet(file.id, noted({ ...file.sheet, settled }, officer, text), tx)
    await record(
      {
        stream: `declaration:${file.id}`,
        act: 'reopen-check',
        actor: actorOf(officer),
        details: { item },
      },
      tx,
    )
    return { ok: true }
  })
}
