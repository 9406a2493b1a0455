import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { deleteOthers, deleteUnsentFiles, type FileInPlace, type WhichFile } from './repository'

/** A replaced picture that nobody has submitted goes at once. What was submitted, an officer may have looked at: it stays. */
export const discardUnsent = (which: WhichFile, tx: Tx): Promise<void> =>
  deleteUnsentFiles(which, tx)

/** Once one of several was chosen, those that waited for the choice go with the replaced one. */
export const discardOthers = (which: FileInPlace, tx: Tx): Promise<void> => deleteOthers(which, tx)
