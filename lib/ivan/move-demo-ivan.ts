import 'server-only'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { askOne } from './ask-silent'
import { listTaken } from './handovers/repository'
import { isDemoService, ivanServiceOf } from './service/service-of-site'

const DECIDED_AFTER_MS = 2 * MINUTE_MS

/** The demo has no providers: minutes stand for their hours, so that whoever looks sees each state. */
export async function moveDemoIvan(): Promise<void> {
  for (const handover of await listTaken(new Date(Date.now() - DECIDED_AFTER_MS)))
    if (isDemoService(handover.provider)) await askOne(handover, ivanServiceOf)
}
