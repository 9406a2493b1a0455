import 'server-only'
import { deletePassesBefore } from './repository'

/** Some time after they opened nothing any more. */
export const deleteOldPasses = (before: Date): Promise<number> => deletePassesBefore(before)
