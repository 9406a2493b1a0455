import 'server-only'
import type { Tx } from '../database/transaction'

type Which = { purpose: string; recipient: string; declarationId?: string; accountId?: string }

/** A code that could not be handed over so far gives way to the newer one: it counts for nothing, and nobody gets both at once. */
export async function dropUndelivered(which: Which, tx: Tx): Promise<void> {
  await tx.message.updateMany({
    where: { ...which, state: 'QUEUED', failure: { not: null } },
    data: { state: 'FAILED', failure: 'replaced', body: '' },
  })
}
