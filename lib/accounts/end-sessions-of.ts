import 'server-only'
import type { Tx } from '@/lib/platform/transaction'
import { markAllEnded } from './sessions/repository'

/** Whatever device they sit at, the next page asks them to sign in. */
export const endSessionsOf = (accountId: string, tx: Tx): Promise<void> =>
  markAllEnded({ accountId }, 'by-office', tx)
