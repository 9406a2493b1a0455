import 'server-only'
import { deleteCapturesBefore } from './repository'

/** Whoever comes later than that is told that the link is not known. */
export const deleteOldCaptures = (before: Date): Promise<number> => deleteCapturesBefore(before)
