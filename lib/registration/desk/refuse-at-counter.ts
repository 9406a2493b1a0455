import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'

type Refused<Reason extends string> = { ok: false; reason: Reason }

/** What was tried and forbidden at the counter stands in the journal of the officer's office; `stream`: of the declaration it was about. */
export async function refuseAtCounter<Reason extends string>(
  officer: Officer,
  reason: Reason,
  stream = `office:${officer.officeCode}`,
): Promise<Refused<Reason>> {
  const act = 'enterAtCounter-refused'
  await record({ stream, act, actor: actorOf(officer), details: { reason } })
  return { ok: false, reason }
}
