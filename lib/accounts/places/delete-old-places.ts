import 'server-only'
import { deletePlacesBefore } from './repository'

/** A browser or network nobody came from for so long is a stranger's again. */
export const deleteOldPlaces = (before: Date): Promise<number> => deletePlacesBefore(before)
