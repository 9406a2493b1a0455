import 'server-only'
import { deleteCodesBefore } from './repository'
import { DAY_MS } from '@/lib/forms/days/milliseconds'

export const deleteExpiredCodes = (): Promise<number> =>
  deleteCodesBefore(new Date(Date.now() - DAY_MS))
