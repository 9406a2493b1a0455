import 'server-only'
import { record } from '@/lib/platform/journal'
import { findPaper } from './repository'

/** Reads one file for somebody who may see the declaration, and writes down who looked. */
export async function openPaper(which: { id: string; declarationId: string }, actor: string) {
  const paper = await findPaper(which)
  if (!paper) return null
  await record({
    stream: `declaration:${which.declarationId}`,
    act: 'view-paper',
    actor,
    details: { paper: paper.kind },
  })
  return paper
}
