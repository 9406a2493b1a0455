import 'server-only'
import { listEntries } from '@/lib/platform/journal'
import { actLabel, type Act } from './status'

export type TimelineItem = { at: Date; label: string; actor: 'citizen' | 'office' | 'system' }

const actorOf = (actor: string): TimelineItem['actor'] =>
  actor === 'citizen' || actor === 'system' ? actor : 'office'

/** What has happened to a declaration, newest first, told from its journal; who merely looked stands elsewhere. */
export async function listTimeline(declarationId: string): Promise<TimelineItem[]> {
  const entries = await listEntries(`declaration:${declarationId}`)
  return entries
    .filter(({ act }) => act in actLabel)
    .map(({ at, act, actor }) => ({ at, label: actLabel[act as Act], actor: actorOf(actor) }))
    .reverse()
}
