import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { deleteDraftsBefore } from '../repository'

/** Drafts nobody touched since `before` go, with their pictures and keys; how many is journaled, not whose. */
export const deleteOldDrafts = (before: Date): Promise<number> =>
  inTransaction(async (tx) => {
    const drafts = await deleteDraftsBefore(before, tx)
    const entry = { stream: 'system', act: 'delete-drafts', actor: 'system', details: { drafts } }
    if (drafts > 0) await record(entry, tx)
    return drafts
  })
