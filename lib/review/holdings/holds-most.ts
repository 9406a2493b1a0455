import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { MOST_HELD } from '../holding-actions'
import { countHeldBy, lockHolder } from './repository'

/** Whether this officer holds as many cases as anybody may. What comes to them at the same moment is counted one after the other. */
export async function holdsMost({ id }: { id: string }, tx: Tx): Promise<boolean> {
  await lockHolder(id, tx)
  return (await countHeldBy(id, tx)) >= MOST_HELD
}
