import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { findSentCase } from '@/lib/registration/contact/find-sent-case'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { tellOwner } from '@/lib/registration/sent/tell-owner'
import { isHandedOver, isNews, isAwaited, type PostalOrder } from './orders/order'
import { newsOfPickup, type PickupNews } from './news-of-pickup'
import { changeOrder, listOrdersOf, lockOrder, saveEvent } from './orders/repository'
import type { Said } from './service/postal-service'

/** Its acts in the journal, told in words by lib/review/desk and lib/accounts/personal. */
const actOf = {
  ORDERED: 'pickup-ordered',
  REFUSED: 'pickup-refused',
  FAILED: 'pickup-failed',
  COLLECTED: 'form-collected',
  DELIVERED: 'form-delivered',
  LOST: 'form-lost',
  down: 'pickup-delayed',
} as const satisfies Record<PickupNews, string>

type Heard = Said & { orderId: string; trackingNumber?: string }

/** What the service reports, by a number of its own: said twice, late or in another order it changes nothing. */
export const hearEvent = ({ eventId, ...heard }: Heard & { eventId: string }): Promise<boolean> =>
  inTransaction(async (tx) => {
    const { orderId, state, reason, at } = heard
    const order = await lockOrder(orderId, tx)
    if (!order) return false
    if (await saveEvent({ id: eventId, orderId, state, reason, at }, tx))
      await hear(order, heard, tx)
    return true
  })

/** State, journal and message stand or fall together. */
export async function hear(order: PostalOrder, heard: Heard, tx: Tx): Promise<void> {
  const { state, at, reason, trackingNumber } = heard
  if (!isNews(order, heard)) return
  await changeOrder(
    order.id,
    { state, heardAt: at, reason, attempts: 0, ...(trackingNumber && { trackingNumber }) },
    tx,
  )
  if (isHandedOver({ state })) await endOthers(order, tx)
  await tell(order, state, tx)
}

/** A letter that was fetched after all needs no second postman. */
async function endOthers({ id, declarationId }: PostalOrder, tx: Tx): Promise<void> {
  const others = (await listOrdersOf(declarationId, tx)).filter((one) => one.id !== id)
  for (const one of others.filter(isAwaited))
    await changeOrder(one.id, { state: 'CANCELLED', isCancelling: true, nextTryAt: new Date() }, tx)
}

/** Who has handed in, or withdrawn, has nothing to hear of the postman any more; the journal keeps it. */
export async function tell(order: PostalOrder, what: PickupNews, tx: Tx): Promise<void> {
  const { declarationId, pickupDay } = order
  const stream = `declaration:${declarationId}`
  await record({ stream, act: actOf[what], actor: 'system', details: { order: order.id } }, tx)
  const about = await findSentCase(declarationId, tx)
  if (about.status === 'RECORDED')
    await tellOwner(about, (told) => newsOfPickup(told, what, pickupDay), tx)
}
