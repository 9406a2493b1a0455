import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { may } from '@/lib/review/actions'
import { mayJudge } from '@/lib/review/desk/may-judge'
import { findUnopenedBeside } from '@/lib/review/holdings/find-unopened-of'
import { firstQueue } from '../queues'
import { findFirst } from './repository'
import { waitingFor } from './waiting-for'

/**
 * The case that comes next for this officer, from where they stand: the one that «Nhận hồ sơ tiếp theo» would give them, or the
 * one after a case they only look at. Null when no other waits. It tells nothing but a number, so nothing is journaled.
 */
export async function findNextCase(officer: Officer, reference: string): Promise<string | null> {
  if (!may(officer, 'viewQueue')) return null
  const given = await findUnopenedBeside(officer, reference)
  if (given) return given
  const waiting = await waitingFor(officer, firstQueue(officer.roles), {})
  const passOver: string[] = []
  for (;;) {
    const found = await findFirst({ ...waiting, passOver, after: reference })
    if (!found) return null
    const which = { reference: found.reference, officeCodes: waiting.asked.officeCodes }
    if (await mayJudge(officer, which)) return found.reference
    passOver.push(found.id)
  }
}
