import 'server-only'
import { db } from './db'
import { env } from './env'
import { send } from './senders'

/** Delivers one queued message. A refusal is written down and thrown, so that the queue tries again with growing pauses. */
export async function deliverMessage(id: string): Promise<void> {
  const message = await db.message.findFirst({ where: { id, state: { in: ['QUEUED', 'FAILED'] } } })
  if (!message) return // already handed over by a worker that died before it could say so to the queue
  try {
    const { delivered, gatewayId } = await send(message)
    const now = new Date()
    await db.message.update({
      where: { id },
      data: {
        state: delivered ? 'DELIVERED' : 'SENT',
        attempts: { increment: 1 },
        sentAt: now,
        deliveredAt: delivered ? now : null,
        gatewayId,
        failure: null,
        ...(message.secret && !env.DEMO_MODE && { body: '' }),
      },
    })
  } catch (fault) {
    // The provider's words may repeat the recipient; only the kind of fault is kept, here and in the queue.
    const failure = fault instanceof Error ? fault.name : 'Error'
    await db.message.update({
      where: { id },
      data: { state: 'FAILED', attempts: { increment: 1 }, failure },
    })
    throw new Error(`Message ${id} was not delivered: ${failure}`)
  }
}
