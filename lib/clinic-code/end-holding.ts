import 'server-only'
import { streamOf } from '@/lib/accounts/account'
import type { Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { listHoldingsOf, withdrawOfHolder, type CardHolding } from './repository'

/** Whatever shows one card on the devices of one account; its owner reads that it was withdrawn. How many statements. */
export async function endHolding(
  { holder, bhxhCode, ownerId }: CardHolding,
  tx: Tx,
): Promise<number> {
  const count = await withdrawOfHolder({ holderId: holder.id, bhxhCode }, tx)
  const details = { relation: 'lapsed', count }
  const entry = { stream: streamOf(ownerId), act: 'withdraw-card', actor: 'system', details }
  await record(entry, tx)
  return count
}

/** With an account that is stopped all ends that it keeps on devices, of its own and of whom it looks after, and all that others keep of it. */
export async function endCardsOf(accountId: string, tx: Tx): Promise<void> {
  for (const holding of await listHoldingsOf(accountId, tx)) await endHolding(holding, tx)
}
