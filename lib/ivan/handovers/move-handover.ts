import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { insertHandover, withdrawOwed } from './repository'

type Moved = { declarationId: string; provider: string | null }

/**
 * An owner transacts elsewhere from now on: a provider that has not been told yet never is, what one still owes is waited for no more, which
 * the journal says, and the new one is told. Which contract has ended, and when, only its two sides know (docs/decisions/0087).
 */
export async function moveHandover({ declarationId, provider }: Moved, tx: Tx): Promise<void> {
  for (const handover of await withdrawOwed(declarationId, tx)) {
    const entry = { stream: `declaration:${declarationId}`, act: 'ivan-withdrawn', actor: 'system' }
    await record({ ...entry, details: { handover } }, tx)
  }
  if (provider) await insertHandover({ declarationId, provider }, tx)
}
