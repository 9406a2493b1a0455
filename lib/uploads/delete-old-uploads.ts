import 'server-only'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { deleteUploadsBefore } from './repository'
import { UPLOAD_HOURS, WHOLE_MINUTES } from './upload'

/** What came whole was judged long ago; whoever stopped sending without a word is not coming back. */
export const deleteOldUploads = (now = Date.now()): Promise<number> =>
  deleteUploadsBefore(
    new Date(now - UPLOAD_HOURS * 60 * MINUTE_MS),
    new Date(now - WHOLE_MINUTES * MINUTE_MS),
  )
