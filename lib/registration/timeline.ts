import 'server-only'
import { listEntries } from '@/lib/platform/journal'
import { keptCorrection } from './changes-of'
import { actLabel, type Act } from './status'

export type TimelineItem = { at: Date; label: string; actor: 'citizen' | 'office' | 'system' }

const actorOf = (actor: string): TimelineItem['actor'] =>
  actor === 'citizen' || actor === 'system' ? actor : 'office'

/** What has happened to a declaration, newest first, told from its journal; who merely looked stands elsewhere. */
export async function listTimeline(declarationId: string): Promise<TimelineItem[]> {
  const entries = await listEntries(`declaration:${declarationId}`)
  return entries
    .filter(({ act }) => act in actLabel)
    .map(({ at, act, actor, details }) => ({
      at,
      label: labelOf(act as Act, details),
      actor: actorOf(actor),
    }))
    .reverse()
}

/** Who sent a case back as it was has not «bổ sung». */
const labelOf = (act: Act, details: unknown): string =>
  act === 'correct' && keptCorrection(details)?.changes.length === 0
    ? 'Bạn đã gửi lại hồ sơ mà không sửa gì'
    : actLabel[act]
