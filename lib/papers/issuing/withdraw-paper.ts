import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import type { OpenRecords } from '@/lib/records/open-records'
import type { PaperWithdrawal } from '../paper-kind'
import { findPaperOf, withdrawOne } from '../repository'

/** `unknown`: no paper of these records. Taken back twice is taken back: the first day and reason stay. */
export type WithdrawOutcome = { ok: true } | { ok: false; reason: 'unknown' }

export async function withdrawPaper(
  user: User,
  records: OpenRecords,
  { code, why }: { code: string; why: PaperWithdrawal },
): Promise<WithdrawOutcome> {
  const paper = await findPaperOf(records, code)
  if (!paper) return { ok: false, reason: 'unknown' }
  await inTransaction(async (tx) => {
    const withdrawn = { code, withdrawnById: user.id, withdrawal: why }
    if (!(await withdrawOne(records, withdrawn, tx))) return
    const [stream, actor] = [streamOf(records.accountId), actorOf(user)]
    const details = { paper: paper.kind, relation: records.relation, why }
    await record({ stream, act: 'withdraw-paper', actor, details }, tx)
  })
  return { ok: true }
}
