import 'server-only'
import { actorOf, streamOf } from '@/lib/accounts/account'
import type { Tx } from '@/lib/platform/database/transaction'
import { may } from '@/lib/review/actions'
import { endRequest, lockStaff, type LockedStaff } from '../repository'
import { refusedToStaff, type StaffRefusal, type StaffRefused } from '../staff-refusals'
import { withoutNumbers, type StaffRequest } from '../staff-request'
import { carryOutStaff } from './carry-out'
import { changedSince } from './seen-officer'

/** The second pair of eyes: an administrator, or whoever runs the portal. */
type Confirming = { decider: { id: string } | { operator: string }; tx: Tx }
type Confirmed = { ok: true; code?: string } | StaffRefused

const keepsStaff = (staff: LockedStaff | undefined): boolean =>
  staff !== undefined && !staff.isSuspended && may(staff, 'keepStaff')

const actorWho = (decider: Confirming['decider']): string =>
  'id' in decider ? actorOf(decider) : decider.operator

/** Why it is not done as it was asked for: a hand that is no administrator's any more, or an officer who is another by now. */
async function findHindrance(
  { act, officerId, askedById, seen }: StaffRequest,
  { decider, tx }: Confirming,
): Promise<StaffRefusal | null> {
  const deciderId = 'id' in decider ? decider.id : null
  const ids = [askedById, deciderId, officerId].filter((id) => id !== null)
  const staff = await lockStaff(ids, tx)
  if (!keepsStaff(staff.get(askedById))) return 'asker-gone'
  if (deciderId && !keepsStaff(staff.get(deciderId))) return 'not-your-role'
  if (!seen || !officerId) return null
  const subject = staff.get(officerId)
  if (!subject) return 'unknown'
  return changedSince(act, seen, subject).length > 0 ? 'changed-meanwhile' : null
}

/**
 * What was asked for is done: by the verb of the command, with what belongs to it, in the transaction that ends the request. Whoever asked and
 * whoever confirms still are administrators, and the officer is as they were when it was asked for.
 */
export async function confirmStaffRequest(
  request: StaffRequest,
  confirming: Confirming,
): Promise<Confirmed> {
  const hindrance = await findHindrance(request, confirming)
  if (hindrance) return refusedToStaff(hindrance)
  const { id, askedById, wish, ground, words } = request
  const { decider, tx } = confirming
  const actor = actorWho(decider)
  const because = { request: id, askedBy: streamOf(askedById), ground, words }
  const done = await carryOutStaff(request, { actor, because, tx })
  if (!done.ok) return refusedToStaff(done.reason)
  const end = { state: 'DONE', decidedBy: actor, wish: withoutNumbers(wish) } as const
  await endRequest(id, { ...end, ...(done.id && { officerId: done.id }) }, tx)
  return { ok: true, code: done.code }
}
