import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { PostalOrder } from './order'
import { listOrdersOf } from './repository'

/** The last order of a case: what its person and its officers are told of the postman. */
export async function findPickup(declarationId: string, tx?: Tx): Promise<PostalOrder | null> {
  const [newest] = await listOrdersOf(declarationId, tx)
  return newest ?? null
}
