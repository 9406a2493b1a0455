import 'server-only'
import { db } from '../database/db'
import type { Channel } from './outbox'

/** What the gateway of a channel says became of a message; an unknown number, or another gateway's, changes nothing. */
export async function noteDelivery(
  channel: Channel,
  gatewayId: string,
  state: 'delivered' | 'failed',
): Promise<void> {
  const data =
    state === 'delivered'
      ? { state: 'DELIVERED' as const, deliveredAt: new Date() }
      : { state: 'FAILED' as const, failure: 'gateway' }
  await db.message.updateMany({ where: { channel, gatewayId, state: 'SENT' }, data })
}
