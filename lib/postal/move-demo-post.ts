import 'server-only'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { hearEvent } from './hear'
import { listStanding } from './orders/repository'
import { fateOf } from './service/demo-service'
import { isDemoPost } from './service/service-of-site'

const COLLECTED_AFTER_MS = 3 * MINUTE_MS
const DELIVERED_AFTER_MS = 3 * MINUTE_MS

/** The demo has no postman: minutes stand for days, so that whoever looks sees each state. */
export async function moveDemoPost(): Promise<void> {
  if (!isDemoPost()) return
  const now = Date.now()
  for (const { id } of await listStanding('COLLECTED', new Date(now - DELIVERED_AFTER_MS)))
    await say(id, { state: 'DELIVERED', reason: null })
  for (const { id, pickupAddress } of await listStanding(
    'ORDERED',
    new Date(now - COLLECTED_AFTER_MS),
  ))
    await say(id, fateOf(pickupAddress))
}

const say = (orderId: string, fate: Pick<Parameters<typeof hearEvent>[0], 'state' | 'reason'>) =>
  hearEvent({ eventId: `demo:${orderId}:${fate.state}`, orderId, at: new Date(), ...fate })
