import 'server-only'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { inTransaction } from '@/lib/platform/database/transaction'
import { KEPT_DAYS } from './import-file'
import { noteAtDesk } from './journal-desk'
import { deleteHalfArrived, endFile, listOverdue, lockFile } from './repository'

/** Nobody keeps a file of personal data that nobody decides on: neither half of one, nor one that waits for too long. */
export async function tidyImportFiles(now = Date.now()): Promise<void> {
  await deleteHalfArrived()
  const before = new Date(now - KEPT_DAYS * DAY_MS)
  for (const { id } of await listOverdue(before)) await lapse(id, before)
}

const lapse = (id: string, before: Date): Promise<void> =>
  inTransaction(async (tx) => {
    const file = await lockFile(id, tx)
    if (!file || !['READY', 'FAILED'].includes(file.state) || file.stateSince >= before) return
    await endFile(id, 'LAPSED', tx)
    await noteAtDesk({ file, actor: 'system', act: 'lapse-import-file' }, {}, tx)
  })
