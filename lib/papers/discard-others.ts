import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { deleteOthers, deleteUnsent, type PaperInPlace, type WhichPaper } from './repository'

/** A replaced picture that nobody has submitted goes at once. What was submitted, an officer may have looked at: it stays. */
export const discardUnsent = (which: WhichPaper, tx: Tx): Promise<void> => deleteUnsent(which, tx)

/** Once one of several was chosen, those that waited for the choice go with the replaced one. */
export const discardOthers = (which: PaperInPlace, tx: Tx): Promise<void> => deleteOthers(which, tx)
