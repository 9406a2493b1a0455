import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { LikePair } from './pair'
import { listPairsOf } from './repository'

/** The pairs a case stands in: for a rule that a machine applies, or for what shows them to an officer and writes down the look. */
export const listPairs = (declarationId: string, tx?: Tx): Promise<LikePair[]> =>
  listPairsOf([declarationId], tx)
