import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { endCodes } from '@/lib/verification/end-codes'
import { countEnding } from './repository'

/**
 * Codes that were given and not used, and the right to set a password which a used one has opened in some browser, open nothing any more.
 * Before the code that takes their place is made.
 */
export async function endWaysIn(accountId: string, tx: Tx): Promise<void> {
  await endCodes(
    ['activate', 'reset-password', 'sign-in', 'new-device', 'officer-sign-in'],
    accountId,
    tx,
  )
  await countEnding(accountId, tx)
}
