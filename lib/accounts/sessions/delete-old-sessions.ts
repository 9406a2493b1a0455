import 'server-only'
import { deleteDeadSessions } from './repository'

/** Sessions that ended by themselves leave no trace of who was signed in where. */
export const deleteOldSessions = (): Promise<number> => deleteDeadSessions()
