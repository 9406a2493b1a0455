import 'server-only'
import { deleteSessionsBefore } from './repository'

/** Sessions that ended by themselves leave no trace of who was signed in where. */
export const deleteExpiredSessions = (): Promise<number> => deleteSessionsBefore(new Date())
