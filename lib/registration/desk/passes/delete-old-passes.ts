import 'server-only'
import { deletePassesBefore } from './repository'
import { DAY_MS } from '@/lib/forms/days/milliseconds'

/** A day after they opened nothing any more. */
export const deleteOldPasses = (): Promise<number> =>
  deletePassesBefore(new Date(Date.now() - DAY_MS))
