import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { isAmong } from '@/lib/accounts/is-among'
import { endWaysIn } from '@/lib/accounts/passwords/end-ways-in'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { newsOfOfficer } from '@/lib/officers/news-of-officer'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { listActs } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { may } from '@/lib/review/actions'
import { createCode } from '@/lib/verification/create-code'
import { codeRules, shownCode } from '@/lib/verification/one-time-code'
import { noteStaff, refuseStaff } from '../journal-staff'
import { findLastWayIn, lockStaff, type LockedStaff } from '../repository'
import type { StaffOutcome, StaffRefusal } from '../staff-refusals'
import type { StaffSlip } from './staff-slip-pdf'

const ACT = 'print-officer-slip'
/** Where the printer jammed there is another; each costs its owner a message. */
const MOST_A_DAY = 3

/**
 * A fresh activation code for an officer, on paper to be handed over. Whoever confirmed that there is such a way in does not also hold it in their
 * hands, and its owner's phone is told of each.
 */
export async function printStaffSlip(
  officer: Officer,
  officerId: string,
): Promise<StaffOutcome<{ slip: StaffSlip }>> {
  if (!may(officer, 'keepStaff')) return refuseStaff(officer, 'not-your-role')
  return inTransaction(async (tx) => {
    const subject = (await lockStaff([officerId], tx)).get(officerId)
    if (!subject) return refuseStaff(officer, 'unknown', tx)
    const reason = await findNoPrint(officer, subject, tx)
    if (reason) return refuseStaff(officer, reason, tx, { officerId, ...subject })
    await endWaysIn(officerId, tx)
    const code = await createCode('activate', { subject: officerId, destination: '' }, tx)
    const entry = { act: 'print-officer-slip', actor: actorOf(officer) }
    await noteStaff({ officerId, ...subject }, entry, tx)
    for (const news of newsOfOfficer(ACT, subject))
      await queueMessage({ ...news, accountId: officerId }, tx)
    const expiresAt = new Date(Date.now() + codeRules.activate.livesMs)
    const { login, fullName } = subject
    return { ok: true, slip: { login, fullName, code: shownCode(code), expiresAt } }
  })
}

async function findNoPrint(
  officer: Officer,
  { id, isOpened, isSuspended }: LockedStaff,
  tx: Tx,
): Promise<StaffRefusal | null> {
  if (await isAmong(officer, [id], tx)) return 'about-oneself'
  if (isSuspended) return 'suspended'
  if (isOpened) return 'already-opened'
  if ((await findLastWayIn(id, tx))?.decidedBy === actorOf(officer)) return 'slip-by-other'
  const since = Date.now() - DAY_MS
  const printed = await listActs([streamOf(id)], ACT, tx)
  return printed.filter(({ at }) => at.getTime() > since).length < MOST_A_DAY
    ? null
    : 'too-many-slips'
}
