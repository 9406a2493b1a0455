import 'server-only'
import { deleteDeviceNoticesBefore } from './repository'

/** What told of a new device and can't be pressed any more. */
export const deleteDeviceNotices = (before: Date): Promise<number> =>
  deleteDeviceNoticesBefore(before)
