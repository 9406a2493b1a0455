import 'server-only'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { inTransaction } from '@/lib/platform/database/transaction'
import { KEPT_DAYS } from './import-file'
import { noteAtDesk } from './journal-desk'
import { deleteHalfArrived, endFile, listOverdue, lockFile } from './repository'

/** Nobody keeps a file of personal data that nobody decides on: neither half of one, nor one that waits for too long. */
export async function tidyImportFiles(now = Date.now()): Promise<number> {
  let gone = await deleteHalfArrived()
  const before = new Date(now - KEPT_DAYS * DAY_MS)
  for (const { id } of await listOverdue(before)) gone += await lapse(id, before)
  return gone
}

const lapse = (id: string, before: Date): Promise<number> =>
  inTransaction(async (tx) => {
    const file = await lockFile(id, tx)
    if (!file || !['READY', 'FAILED'].includes(file.state) || file.stateSince >= before) return 0
    await endFile(id, 'LAPSED', tx)
    await noteAtDesk({ file, actor: 'system', act: 'lapse-import-file' }, {}, tx)
    return 1
  })
