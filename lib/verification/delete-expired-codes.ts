import 'server-only'
import { deleteCodesBefore } from './repository'

export const deleteExpiredCodes = (before: Date): Promise<number> => deleteCodesBefore(before)
