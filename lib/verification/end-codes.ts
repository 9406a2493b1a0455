import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Purpose } from './one-time-code'
import { markCodesUsed } from './repository'

/** No code that the subject was given for these purposes opens anything from now on, wherever it went. */
export const endCodes = (purposes: Purpose[], subject: string, tx: Tx): Promise<void> =>
  markCodesUsed(purposes, subject, tx)
