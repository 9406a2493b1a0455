import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { deleteUnsentEvidenceBefore } from '@/lib/stored-files/evidence/evidence-files'
import { deleteDraftReportsBefore } from './repository'

/** What was begun or chosen before, and never sent, goes as drafts do; how many is journaled, not whose. */
export const deleteOldReports = (before: Date): Promise<number> =>
  inTransaction(async (tx) => {
    const reports = await deleteDraftReportsBefore(before, tx)
    const files = await deleteUnsentEvidenceBefore(before, tx)
    const details = { reports, files }
    if (reports + files > 0)
      await record({ stream: 'system', act: 'delete-drafts', actor: 'system', details }, tx)
    return reports
  })
