import 'server-only'
import { cancelOrders } from '@/lib/postal/orders/place-order'
import { inTransaction } from '@/lib/platform/database/transaction'
import { perform } from './perform'

/** The citizen takes the case back while no officer is working on it. False when it is too late. */
export function withdrawDeclaration(id: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const withdrawn = await perform('withdraw', { id }, { actor: 'citizen' }, tx)
    if (withdrawn) await cancelOrders(id, 'citizen', tx)
    return withdrawn !== null
  })
}
