import 'server-only'
import { keyHash } from '@/lib/platform/seal/seal'
import type { Tx } from '@/lib/platform/database/transaction'
import type { SessionEnd } from './session'
import { markAllEnded } from './repository'

/** Whatever device they sit at, the next page asks them to sign in, and says why. */
export const endSessionsOf = (accountId: string, why: SessionEnd, tx: Tx): Promise<void> =>
  markAllEnded({ accountId }, why, tx)

/** The same but for the one that asks. */
export const endOtherSessions = (
  { accountId, token }: { accountId: string; token: string },
  why: SessionEnd,
  tx: Tx,
): Promise<void> => markAllEnded({ accountId, exceptHash: keyHash(token) }, why, tx)
