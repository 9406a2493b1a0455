import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { contestedOf } from '@/lib/registration/saving/contested'
import { holdOpen, type WhichReport } from '../repository'
import { NOTE_BOX } from './note-box'
import { LONGEST_NOTE } from './report-form'
import { findBegunNote, writeBegunNote } from './repository'

/** Refused: the report takes no more, or another window has other words by now, which stay. */
export type KeptNote = { ok: true } | { ok: false; reason: 'late' | 'contested' }

/** What is being typed to a report that waits, for whoever types it alone. `shown`: what its box was drawn with; null where the form does not say. */
export const keepNote = (
  report: WhichReport,
  { userId, text, shown }: { userId: string; text: string; shown: string | null },
): Promise<KeptNote> =>
  inTransaction(async (tx) => {
    if (!(await holdOpen(report, tx))) return { ok: false, reason: 'late' }
    const kept = await findBegunNote(report, userId, tx)
    const words = text.slice(0, 2 * LONGEST_NOTE)
    const drawnWith = { [NOTE_BOX]: shown ?? kept }
    if (words === drawnWith[NOTE_BOX]) return { ok: true }
    const now = { changed: { [NOTE_BOX]: words }, shown: drawnWith, kept: { [NOTE_BOX]: kept } }
    if (NOTE_BOX in contestedOf('reply', now)) return { ok: false, reason: 'contested' }
    await writeBegunNote(report, { userId, text: words }, tx)
    return { ok: true }
  })
