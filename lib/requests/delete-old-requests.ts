import 'server-only'
import { deleteDraftRequestsBefore } from './repository'

/** What was typed to change or stop an account and never confirmed. */
export const deleteOldRequests = (before: Date): Promise<number> =>
  deleteDraftRequestsBefore(before)
