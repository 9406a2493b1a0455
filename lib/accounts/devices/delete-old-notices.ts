import 'server-only'
import { deleteNoticesBefore } from './repository'

/** What told of a new device and was not pressed in its time. */
export const deleteOldNotices = (): Promise<number> => deleteNoticesBefore(new Date())
