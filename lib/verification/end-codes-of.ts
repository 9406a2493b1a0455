import 'server-only'
import type { Tx } from '@/lib/platform/transaction'
import { endCodes } from './repository'

/** Whatever was sent for this subject opens nothing any more: its destination is no longer the owner's. */
export const endCodesOf = (subject: string, tx: Tx): Promise<void> => endCodes(subject, tx)
