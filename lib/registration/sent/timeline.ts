import 'server-only'
import type { Activation } from '@/lib/accounts/list-activations'
import { listEntries } from '@/lib/platform/journal/journal'
import { keptCorrection } from '../answers/changes-of'
import { transitionLabel, isTransition, type Transition } from '../steps/status'
import { msg } from '@/lib/words/t'

export type TimelineItem = {
  at: Date
  act: Transition | 'activate'
  label: string
  actor: 'citizen' | 'office' | 'system'
}

const actorOf = (actor: string): TimelineItem['actor'] =>
  actor === 'citizen' || actor === 'system' ? actor : 'office'

/** What has happened to a declaration, newest first, told from its journal; who merely looked stands elsewhere. */
export async function listTimeline(
  declarationId: string,
  activation?: Activation,
): Promise<TimelineItem[]> {
  const entries = await listEntries(`declaration:${declarationId}`)
  const acts = entries
    .flatMap(({ at, act, actor, details }) => {
      const label = isTransition(act) && labelOf(act, details)
      return label ? [{ at, act, label, actor: actorOf(actor) }] : []
    })
    .reverse()
  // Life goes on after the last act of the case itself.
  return activation?.at ? [activated(activation.at), ...acts] : acts
}

const activated = (at: Date): TimelineItem => ({
  at,
  act: 'activate',
  label: msg('Tài khoản đã được kích hoạt'),
  actor: 'citizen',
})

/** Who sent a case back as it was has not «bổ sung». Null for what the citizen does not hear of. */
const labelOf = (act: Transition, details: unknown): string | null =>
  act === 'correct' && keptCorrection(details)?.changes.length === 0
    ? msg('Bạn đã gửi lại hồ sơ mà không sửa gì')
    : transitionLabel[act]
