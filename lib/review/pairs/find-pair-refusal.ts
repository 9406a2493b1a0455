import 'server-only'
import { listPairs } from '@/lib/duplicates/list-pairs'
import { holdsUp } from '@/lib/duplicates/pair'
import type { Tx } from '@/lib/platform/database/transaction'
import type { OfficeCase } from '../office-case'
import type { Refusal } from '../refusals'

/** Nobody is granted an account while it is open whether they have a case already. */
export async function findPairRefusal(officeCase: OfficeCase, tx: Tx): Promise<Refusal | null> {
  const pairs = await listPairs(officeCase.id, tx)
  return pairs.some((pair) => holdsUp(pair, officeCase)) ? 'pair-open' : null
}
