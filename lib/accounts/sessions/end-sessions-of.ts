import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { SessionEnd } from './session'
import { markAllEnded } from './repository'

/** Whatever device they sit at, the next page asks them to sign in, and says why. */
export const endSessionsOf = (accountId: string, why: SessionEnd, tx: Tx): Promise<void> =>
  markAllEnded({ accountId }, why, tx)
