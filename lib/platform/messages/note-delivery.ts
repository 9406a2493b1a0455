import 'server-only'
import { db } from '../database/db'

/** What the gateway says became of a message; an unknown number changes nothing. */
export async function noteDelivery(
  gatewayId: string,
  state: 'delivered' | 'failed',
): Promise<void> {
  const data =
    state === 'delivered'
      ? { state: 'DELIVERED' as const, deliveredAt: new Date() }
      : { state: 'FAILED' as const, failure: 'gateway' }
  await db.message.updateMany({ where: { gatewayId, state: 'SENT' }, data })
}
