import 'server-only'
import { record } from '@/lib/platform/journal'
import { deleteDraftsBefore } from './repository'

/** Drafts nobody touched since `before` go, with their pictures and keys; how many is journaled, not whose. */
export async function deleteOldDrafts(before: Date): Promise<number> {
  const drafts = await deleteDraftsBefore(before)
  if (drafts > 0)
    await record({ stream: 'system', act: 'delete-drafts', actor: 'system', details: { drafts } })
  return drafts
}
