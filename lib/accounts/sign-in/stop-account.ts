import 'server-only'
import { removeFactors } from '@/lib/factors/change-factors'
import type { Tx } from '@/lib/platform/database/transaction'
import { endWaysIn } from '../passwords/end-ways-in'
import { endSessionsOf } from '../sessions/end-sessions-of'
import { markStopped } from '../stopping/repository'

/** Nobody enters any more, wherever they sit; false where it had been stopped before. What it did stays in its journal. */
export async function stopAccount(accountId: string, at: Date, tx: Tx): Promise<boolean> {
  if (!(await markStopped(accountId, at, tx))) return false
  await endSessionsOf(accountId, 'stop', tx)
  await endWaysIn(accountId, tx)
  await removeFactors(accountId, 'stop', tx)
  return true
}
