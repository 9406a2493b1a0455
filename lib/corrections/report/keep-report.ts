import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { inTransaction } from '@/lib/platform/database/transaction'
import { contestedOf, staleOf } from '@/lib/registration/saving/contested'
import type { SentCorrection } from '../correction'
import type { WhichDraft, WhichReport } from '../repository'
import { postedReport } from './report-form'
import { holdDraft, writeDraft } from './repository'
import { findOpen, reportFormOf } from './send-report'

/**
 * `contested`: words that another window has changed otherwise since the form was drawn; the others are kept. `isStale`: the form shows
 * words, untouched in it, that are otherwise by now. `sent`: the report of this row that waits for its answer, where there is one.
 */
export type KeptReport = { contested: Typed; isStale: boolean; sent: SentCorrection | null }

/**
 * Right or wrong, what was typed is kept; not the same words once more as another window has sent. `shown`: what the form was drawn with; null
 * where it does not say.
 */
export async function keepReport(
  which: WhichDraft,
  typed: Typed,
  shown: Typed | null = null,
): Promise<KeptReport> {
  const posted = postedReport(reportFormOf(which), typed)
  const sent = (await findOpen(which, which.mark)) ?? null
  const isSame = (open: SentCorrection) =>
    Object.entries(posted).every(([field, text]) => (open.typed[field] ?? '') === text)
  if (sent && isSame(sent)) return { contested: {}, isStale: false, sent }
  const merged = await merge(which, posted, shown)
  // Sent while this waited for it: now it is known what was sent.
  return merged ? { ...merged, sent } : keepReport(which, typed, shown)
}

const merge = (which: WhichDraft, posted: Typed, drawnWith: Typed | null) =>
  inTransaction(async (tx) => {
    const draft = await holdDraft(which, tx)
    if (!draft) return null
    const { id, typed: kept } = draft
    const shown = drawnWith ?? kept
    const before: Typed = { ...kept, ...shown }
    const changed = pick(posted, (field) => posted[field] !== (before[field] ?? ''))
    const contested = contestedOf('reply', { changed, shown, kept })
    await writeDraft(id, { ...kept, ...pick(changed, (field) => !(field in contested)) }, tx)
    return { contested, isStale: staleOf(posted, { changed, shown, kept }).length > 0 }
  })

const pick = (words: Typed, isWanted: (field: string) => boolean): Typed =>
  Object.fromEntries(Object.entries(words).filter(([field]) => isWanted(field)))

/** Which report takes the files of a form: the one that waits for its answer, else what is begun. */
export async function holderOf(which: WhichDraft): Promise<WhichReport> {
  const { accountId } = which
  const sent = await findOpen(which, which.mark)
  const held = sent ?? (await inTransaction((tx) => holdDraft(which, tx)))
  return held ? { accountId, id: held.id } : holderOf(which)
}
