import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { perform } from './perform'
import { cancelPostalOrder } from '../repository'

/** The citizen takes the case back while no officer is working on it. False when it is too late. */
export function withdrawDeclaration(id: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const withdrawn = await perform('withdraw', { id }, { actor: 'citizen' }, tx)
    if (withdrawn) await cancelPostalOrder(id, tx)
    return withdrawn !== null
  })
}
