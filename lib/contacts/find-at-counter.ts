import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal'
import { isAllowed } from '@/lib/platform/rate-limit'
import { refused, type Outcome } from '@/lib/review/refusals'
import { may } from '@/lib/review/rights'
import { findCitizen, type CounterAccount } from './repository'

/** More people than a counter serves in an hour. */
const limit = { name: 'find-at-counter', points: 60, seconds: 60 * 60 }

/**
 * The account of whoever stands at the counter, by the numbers on their card and their paper. Both must fit, so that nobody
 * leafs through accounts; who looked is written into the owner's journal, a miss into the office's.
 */
export async function findAtCounter(
  officer: Officer,
  paper: { bhxhCode: string; idNumber: string },
): Promise<Outcome<{ account: CounterAccount }>> {
  if (!may(officer, 'changeContact')) return refused('not-your-role')
  if (!(await isAllowed(limit, officer.id))) return refused('too-many-accounts')
  const account = await findCitizen({ login: paper.bhxhCode, idNumber: paper.idNumber })
  const stream = account ? streamOf(account.id) : `office:${officer.officeCode}`
  const act = account ? 'view-account' : 'account-not-found'
  await record({
    stream,
    act,
    actor: actorOf(officer),
    details: { officeCode: officer.officeCode },
  })
  return account ? { ok: true, account } : refused('no-account')
}
