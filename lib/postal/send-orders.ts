import 'server-only'
import { findOffice } from '@/lib/offices/repository'
import { wholeOfficeName } from '@/lib/offices/office'
import { findSentCase } from '@/lib/registration/contact/find-sent-case'
import { inTransaction } from '@/lib/platform/database/transaction'
import { runErrands } from '@/lib/platform/errands/run-errands'
import { withContactNow } from '@/lib/registration/sent/tell-owner'
import { hear, tell } from './hear'
import type { PostalOrder } from './orders/order'
import { chosenDay } from './orders/pickup-days'
import { changeOrder, claimDue, lockOrder } from './orders/repository'
import type { PickupRequest, PostalService, Taken } from './service/postal-service'
import { serviceOfSite } from './service/service-of-site'

/** Every minute: orders that wait, and orders to be called off. */
export async function sendOrders(service = serviceOfSite()): Promise<void> {
  if (!service) return
  await runErrands<PostalOrder, Taken | null>({
    claimDue,
    lock: lockOrder,
    ask: (order) => ask(order, service),
    note: noteAnswer,
    change: changeOrder,
    serviceOf: () => 'post',
    isWaitedFor: ({ state }) => state === 'WAITING',
    tellDown: (order, tx) => tell(order, 'down', tx),
  })
}

/** Null: it was called off. */
async function ask(order: PostalOrder, service: PostalService): Promise<Taken | null> {
  if (!order.isCancelling) return service.order(await requestOf(order))
  await service.cancel(order.id)
  return null
}

/** What was called off while the service was asked is called off there too. */
const noteAnswer = ({ id }: PostalOrder, answer: Taken | null) =>
  inTransaction(async (tx) => {
    if (!answer) return changeOrder(id, { isCancelling: false }, tx)
    const order = await lockOrder(id, tx)
    if (!order) return
    const trackingNumber = answer.isTaken ? answer.trackingNumber : undefined
    if (order.state === 'CANCELLED')
      return changeOrder(
        id,
        { trackingNumber, isCancelling: answer.isTaken, nextTryAt: new Date() },
        tx,
      )
    const heard = { orderId: id, at: new Date(), trackingNumber }
    if (answer.isTaken) await hear(order, { ...heard, state: 'ORDERED', reason: null }, tx)
    else await hear(order, { ...heard, state: 'REFUSED', reason: answer.reason }, tx)
  })

/** A day that went by while nobody answered becomes the next one. */
async function requestOf(order: PostalOrder): Promise<PickupRequest> {
  const day = chosenDay(order.pickupDay)
  if (day !== order.pickupDay) await changeOrder(order.id, { pickupDay: day })
  const { answers, officeCode } = await inTransaction(async (tx) =>
    withContactNow(await findSentCase(order.declarationId, tx), tx),
  )
  const office = await findOffice(officeCode)
  return {
    id: order.id,
    fullName: answers.contact.contactPerson,
    phone: answers.contact.phone,
    address: order.pickupAddress,
    day,
    time: order.pickupTime,
    office: { name: office ? wholeOfficeName(office) : '', address: office?.address ?? null },
  }
}
