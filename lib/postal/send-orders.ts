import 'server-only'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { findOffice } from '@/lib/offices/repository'
import { wholeOfficeName } from '@/lib/offices/office'
import { inTransaction } from '@/lib/platform/database/transaction'
import { withContactNow } from '@/lib/registration/sent/tell-owner'
import { hear, tell } from './hear'
import type { PostalOrder } from './orders/order'
import { chosenDay } from './orders/pickup-days'
import { changeOrder, claimDue, findPostedCase, lockOrder } from './orders/repository'
import type { PickupRequest, PostalService, Taken } from './service/postal-service'
import { serviceOfSite } from './service/service-of-site'

const AT_ONCE = 20
/** After so many in a row the service is left alone until the next minute. */
const REFUSALS_IN_A_ROW = 3
/** Minutes until the next try; the last one for ever. */
const PAUSES = [1, 2, 5, 10, 20, 30, 60]
/** Longer than that, the person hears the truth. */
const TOLD_AFTER_MS = 30 * MINUTE_MS

/** Every minute: orders that wait, and orders to be called off. The service keeps nobody waiting but the worker. */
export async function sendOrders(service = serviceOfSite()): Promise<void> {
  if (!service) return
  let refusals = 0
  for (const id of await claimDue(AT_ONCE)) {
    if (refusals >= REFUSALS_IN_A_ROW) return
    refusals = (await sendOrder(id, service)) ? 0 : refusals + 1
  }
}

/** False when the service could not be asked. */
async function sendOrder(id: string, service: PostalService): Promise<boolean> {
  const order = await inTransaction((tx) => lockOrder(id, tx))
  if (!order) return true
  try {
    if (order.isCancelling) await callOff(order, service)
    else await noteAnswer(order, await service.order(await requestOf(order)))
    return true
  } catch {
    // Its words may repeat the address: only that it was in vain is kept.
    await noteVain(order)
    return false
  }
}

async function callOff({ id }: PostalOrder, service: PostalService): Promise<void> {
  await service.cancel(id)
  await changeOrder(id, { isCancelling: false })
}

/** What was called off while the service was asked is called off there too. */
const noteAnswer = ({ id }: PostalOrder, answer: Taken) =>
  inTransaction(async (tx) => {
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

const noteVain = ({ id }: PostalOrder) =>
  inTransaction(async (tx) => {
    const order = await lockOrder(id, tx)
    if (!order) return
    const attempts = order.attempts + 1
    const pause = PAUSES[Math.min(attempts, PAUSES.length) - 1]!
    const isLong = Date.now() - order.createdAt.getTime() > TOLD_AFTER_MS
    const isToTell = isLong && order.state === 'WAITING' && !order.toldDownAt
    const nextTryAt = new Date(Date.now() + pause * MINUTE_MS)
    await changeOrder(id, { attempts, nextTryAt, ...(isToTell && { toldDownAt: new Date() }) }, tx)
    if (isToTell) await tell(order, 'down', tx)
  })

/** A day that went by while nobody answered becomes the next one. */
async function requestOf(order: PostalOrder): Promise<PickupRequest> {
  const day = chosenDay(order.pickupDay)
  if (day !== order.pickupDay) await changeOrder(order.id, { pickupDay: day })
  const { answers, officeCode } = await inTransaction(async (tx) =>
    withContactNow(await findPostedCase(order.declarationId, tx), tx),
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
