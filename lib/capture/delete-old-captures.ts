import 'server-only'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { deleteCapturesBefore } from './repository'

/** Whoever comes a day late is told that the link is not known. */
export const deleteOldCaptures = (now = Date.now()): Promise<number> =>
  deleteCapturesBefore(new Date(now - DAY_MS))
