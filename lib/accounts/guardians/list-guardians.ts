import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { findEndOfChildhood, listGuardiansOf } from './repository'
import type { Guardian } from './ward'

/** Who looks after this account now, the longest first. */
export const listGuardians = (childId: string): Promise<Guardian[]> => listGuardiansOf(childId)

/** The day from which nobody does; null for an account that is no child's. */
export const findMajority = (childId: string, tx?: Tx): Promise<Date | null> =>
  findEndOfChildhood(childId, tx)
