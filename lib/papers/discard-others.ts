import 'server-only'
import type { Tx } from '@/lib/platform/transaction'
import { deleteOthers, type PaperInPlace } from './repository'

/**
 * A replaced picture that nobody has submitted goes at once, and with it any that was left behind. Without one to keep, all of its
 * kind go. What was submitted, an officer may have looked at: it stays.
 */
export const discardOthers = (which: PaperInPlace, tx: Tx): Promise<void> => deleteOthers(which, tx)
