import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Refusal } from '@/lib/review/refusals'
import type { ContactChange } from '../contact-change'
import { countMiss, moveChange } from '../repository'
import { actOf, actOfMiss } from '../act-of'
import { tellEnd } from './tell-end'

/** Who holds the paper reads its day rightly once in three times. */
const MOST = 3
const REASON = `Ngày cấp đọc từ bản gốc không khớp ${MOST} lần.`

/** A wrong day is journaled and counts for the change, not for the officer: asking anew takes the person, their paper and a colleague. */
export async function missPaper(officer: Officer, change: ContactChange, tx: Tx): Promise<Refusal> {
  const { id, accountId, kind, officeCode } = change
  const write = (act: string) =>
    record(
      { stream: streamOf(accountId), act, actor: actorOf(officer), details: { kind, officeCode } },
      tx,
    )
  await write(actOfMiss(kind))
  if ((await countMiss(id, tx)) < MOST) return 'paper-differs'
  await moveChange(id, 'refuse', { decidedById: officer.id, reason: REASON }, tx)
  await tellEnd(change, tx)
  await write(actOf(kind, 'refuse'))
  return 'paper-missed'
}
