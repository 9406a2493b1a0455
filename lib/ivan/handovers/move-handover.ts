import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { dropOwed, insertHandover } from './repository'

type Moved = { declarationId: string; provider: string | null }

/**
 * An owner transacts elsewhere from now on: a provider that has not been told yet never is, what one still owes is waited for no more, and
 * the new one is told. Which contract has ended, and when, only its two sides know (docs/decisions/0087).
 */
export async function moveHandover({ declarationId, provider }: Moved, tx: Tx): Promise<void> {
  await dropOwed(declarationId, tx)
  if (provider) await insertHandover({ declarationId, provider }, tx)
}
