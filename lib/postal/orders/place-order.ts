import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import { isAwaited, type PickupTime } from './order'
import { chosenDay } from './pickup-days'
import { changeOrder, insertOrder, listOrdersOf } from './repository'

type Pickup = { pickupAddress: string; pickupTime: PickupTime; day?: string }

/**
 * An order for the public postal service to fetch the signed form, in the transaction of what it follows from. The service is asked by the
 * worker: that it is away keeps nobody from sending a case. What was ordered before is called off.
 */
export async function placeOrder(
  declarationId: string,
  { pickupAddress, pickupTime, day }: Pickup,
  tx: Tx,
): Promise<string> {
  await callOff(declarationId, tx)
  const pickupDay = chosenDay(day)
  await insertOrder({ declarationId, pickupAddress, pickupTime, pickupDay }, tx)
  return pickupDay
}

/** Nobody is to come for a form that is brought to the counter, or no longer wanted. False: nobody was to. */
export async function cancelOrders(declarationId: string, actor: string, tx: Tx): Promise<boolean> {
  if (!(await callOff(declarationId, tx))) return false
  const stream = `declaration:${declarationId}`
  await record({ stream, act: 'cancel-pickup', actor }, tx)
  return true
}

/** What has never been offered to the service ends here; otherwise it has to hear of it, as soon as it can be reached. */
async function callOff(declarationId: string, tx: Tx): Promise<boolean> {
  const open = (await listOrdersOf(declarationId, tx)).filter(isAwaited)
  for (const { id, state, attempts } of open) {
    const isCancelling = state === 'ORDERED' || attempts > 0
    await changeOrder(id, { state: 'CANCELLED', isCancelling, nextTryAt: new Date() }, tx)
  }
  return open.length > 0
}
