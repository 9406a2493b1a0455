import 'server-only'
import { streamOf } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { actOf } from '../act-of'
import { lapseOverdue } from './repository'
import { stillWaitingSince } from '../waiting-time'

/** Ends what nobody went on with in time, so that the person can ask anew at any office. */
export const lapseChanges = (now = new Date()): Promise<number> =>
  inTransaction((tx) => lapseIn(tx, now))

/** The same for one account, before something new is asked for. */
export async function lapseIn(tx: Tx, now: Date, accountId?: string): Promise<number> {
  const lapsed = await lapseOverdue(stillWaitingSince(now), { now, accountId }, tx)
  for (const { accountId: owner, kind, officeCode } of lapsed)
    await record(
      {
        stream: streamOf(owner),
        act: actOf(kind, 'lapse'),
        actor: 'system',
        details: { kind, officeCode },
      },
      tx,
    )
  return lapsed.length
}
