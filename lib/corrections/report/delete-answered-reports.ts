import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { deleteReportsEndedBefore } from './repository'

/** What was answered or taken back long ago, with its papers; how many is journaled, not whose. */
export const deleteAnsweredReports = (before: Date): Promise<number> =>
  inTransaction(async (tx) => {
    const reports = await deleteReportsEndedBefore(before, tx)
    const details = { reports }
    if (reports > 0)
      await record({ stream: 'system', act: 'delete-reports', actor: 'system', details }, tx)
    return reports
  })
