import 'server-only'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'

/** Carries what was found out of the transaction that it undoes. */
class Undone<Found> extends Error {
  override name = 'Undone'
  constructor(readonly found: Found) {
    super('A dry run keeps nothing.')
  }
}

/** Does the work, takes it back, and says what it found. */
export async function undone<Found>(work: (tx: Tx) => Promise<Found>): Promise<Found> {
  try {
    return await inTransaction(async (tx) => {
      throw new Undone(await work(tx))
    })
  } catch (fault) {
    if (fault instanceof Undone) return fault.found as Found
    throw fault
  }
}
