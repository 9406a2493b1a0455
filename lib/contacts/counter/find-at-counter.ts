import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { countUse, findEndOfLimit } from '@/lib/platform/limits/rate-limit'
import { inTransaction } from '@/lib/platform/database/transaction'
import { refused, type Outcome, type Refusal } from '@/lib/review/refusals'
import { may } from '@/lib/review/actions'
import { FULL, MOST_AN_HOUR } from './counter-limit'
import { refusePress } from '../refuse-press'
import { findCitizen, type CounterAccount } from '../repository'

const limit = { name: 'find-at-counter', points: MOST_AN_HOUR, seconds: 60 * 60 }

/** Until when this officer opens no more accounts; null while they may. */
export const findEndOfFinding = ({ id }: Pick<Officer, 'id'>): Promise<Date | null> =>
  findEndOfLimit(limit, id)

const refuse = (officer: Officer, reason: Refusal) =>
  inTransaction((tx) => refusePress({ officer, action: 'changeContact', reason }, tx))

/**
 * The account of whoever stands at the counter, by the numbers of the account and of their paper, an employer's by its representative's. Both must fit, so that nobody
 * leafs through accounts; who looked is written into the owner's journal, a miss and what was refused into the office's.
 */
export async function findAtCounter(
  officer: Officer,
  paper: { login: string; idNumber: string },
): Promise<Outcome<{ account: CounterAccount }>> {
  const no = await findNoFinding(officer)
  if (no) return no
  const account = await findCitizen(paper)
  await recordFinding(officer, account?.id)
  return account ? { ok: true, account } : refused('no-account')
}

/** Why this officer opens no account now: whoever asks once more has asked. */
export async function findNoFinding(
  officer: Officer,
): Promise<Extract<Outcome, { ok: false }> | null> {
  if (!may(officer, 'changeContact')) return refuse(officer, 'not-your-role')
  return (await countUse(limit, officer.id)) ? refuse(officer, FULL) : null
}

export async function recordFinding(officer: Officer, accountId?: string): Promise<void> {
  const { officeCode } = officer
  await record({
    stream: accountId ? streamOf(accountId) : `office:${officeCode}`,
    act: accountId ? 'view-account' : 'account-not-found',
    actor: actorOf(officer),
    details: { officeCode },
  })
}
