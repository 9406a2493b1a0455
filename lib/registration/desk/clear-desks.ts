import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { deleteOldDesks } from './repository'

/** Every night: what was left at a counter past its time. How many is journaled, not whose. */
export const clearDesks = (): Promise<number> =>
  inTransaction(async (tx) => {
    const { drafts, desks } = await deleteOldDesks(tx)
    const entry = { stream: 'system', act: 'clear-desks', actor: 'system', details: { drafts } }
    if (drafts > 0) await record(entry, tx)
    return desks
  })
