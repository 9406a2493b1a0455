import 'server-only'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { findPickup } from './orders/find-pickup'
import { isHandedOver, type PickupTime } from './orders/order'
import { cancelOrders, placeOrder } from './orders/place-order'
import { lockStatus } from './orders/repository'

type Chosen = { pickupAddress: string; pickupTime: PickupTime; day: string }

/** Another day, half or address, or a new order where the last one came to nothing. False once the letter is on its way or no longer waited for. */
export const choosePickup = (declarationId: string, chosen: Chosen): Promise<boolean> =>
  whileWaiting(declarationId, async (tx) => {
    const day = await placeOrder(declarationId, chosen, tx)
    const stream = `declaration:${declarationId}`
    const entry = { stream, act: 'order-pickup', actor: 'citizen', details: { day } }
    await record(entry, tx)
  })

/** The person takes the form to the office after all: nobody is to come. */
export const bringInstead = (declarationId: string): Promise<boolean> =>
  whileWaiting(declarationId, (tx) => cancelOrders(declarationId, 'citizen', tx))

const whileWaiting = (
  declarationId: string,
  change: (tx: Tx) => Promise<unknown>,
): Promise<boolean> =>
  inTransaction(async (tx) => {
    if ((await lockStatus(declarationId, tx)) !== 'RECORDED') return false
    const pickup = await findPickup(declarationId, tx)
    if (pickup && isHandedOver(pickup)) return false
    await change(tx)
    return true
  })
