import 'server-only'
import { deleteCodesBefore } from './repository'

const DAY_MS = 24 * 60 * 60 * 1000

export const deleteExpiredCodes = (): Promise<number> =>
  deleteCodesBefore(new Date(Date.now() - DAY_MS))
