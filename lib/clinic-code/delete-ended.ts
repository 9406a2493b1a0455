import 'server-only'
import { deleteEnded } from './repository'

/** Of what ended by itself nothing is kept. */
export const deleteEndedCards = (): Promise<number> => deleteEnded(new Date())
