import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { markSent } from './repository'

/** At a submission: the pictures it mentions belong to the case from now on, any other that was not submitted goes. */
export const keepSentFiles = (declarationId: string, ids: string[], tx: Tx): Promise<void> =>
  markSent(declarationId, ids, tx)
