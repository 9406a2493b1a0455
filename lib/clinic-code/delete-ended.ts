import 'server-only'
import { deleteEnded } from './repository'

/** Of what ended by itself nothing is kept. */
export const deleteEndedCards = (before: Date): Promise<number> => deleteEnded(before)
