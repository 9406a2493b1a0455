import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { isAmong } from '@/lib/accounts/is-among'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { may } from '@/lib/review/actions'
import { carryOutStaff } from '../deciding/carry-out'
import { seenOf } from '../deciding/seen-officer'
import { noteStaff, refuseStaff } from '../journal-staff'
import { findWaitingAbout, insertRequest, lockStaff, tryOut, type LockedStaff } from '../repository'
import type { StaffAct } from '../staff-act'
import { staffEntry } from '../staff-entries'
import type { StaffOutcome, StaffRefusal } from '../staff-refusals'
import type { StaffWish } from '../staff-request'

export type StaffAsking = {
  act: StaffAct
  /** The staff code of somebody new, or the account of an officer. */
  whom: { login: string } | { officerId: string }
  wish: StaffWish
  ground: string
  words: string
}

/** Something shall be done to an officer: it is written down and waits for a second administrator. What could not be done now is refused at once. */
export async function askForStaff(
  officer: Officer,
  asking: StaffAsking,
): Promise<StaffOutcome<{ id: string }>> {
  if (!may(officer, 'keepStaff')) return refuseStaff(officer, 'not-your-role')
  return inTransaction(async (tx) => {
    const subject = await findSubject(officer, asking, tx)
    if (subject === 'unknown') return refuseStaff(officer, 'unknown', tx)
    const about = aboutOf(asking, subject)
    const reason = await findFault(officer, asking, subject, tx)
    if (reason) return refuseStaff(officer, reason, tx, about)
    const { act, wish, ground, words } = asking
    const request = { act, wish, ground, words, ...about, askedById: officer.id }
    const id = await insertRequest({ ...request, seen: subject && seenOf(subject) }, tx)
    if (!id) return refuseStaff(officer, 'already-waiting', tx)
    const details = { request: id, ground, words, login: about.login }
    await noteStaff(about, { act: staffEntry('ask', act), actor: actorOf(officer), details }, tx)
    return { ok: true, id }
  })
}

async function findSubject(officer: Officer, { whom }: StaffAsking, tx: Tx) {
  if (!('officerId' in whom)) return null
  return (await lockStaff([officer.id, whom.officerId], tx)).get(whom.officerId) ?? 'unknown'
}

const aboutOf = ({ whom, wish }: StaffAsking, subject: LockedStaff | null) => ({
  officerId: subject?.id ?? null,
  login: subject?.login ?? ('login' in whom ? whom.login : ''),
  officeCode: subject?.officeCode ?? wish.officeCode ?? '',
})

async function findFault(
  officer: Officer,
  asking: StaffAsking,
  subject: LockedStaff | null,
  tx: Tx,
): Promise<StaffRefusal | null> {
  if (subject && (await isAmong(officer, [subject.id], tx))) return 'about-oneself'
  const { login } = aboutOf(asking, subject)
  if (await findWaitingAbout(login, tx)) return 'already-waiting'
  const { act, wish } = asking
  if (act === 'MOVE' && Object.keys(wish).length === 0) return 'nothing-to-move'
  const tried = await tryOut(tx, () =>
    carryOutStaff({ act, login, wish }, { actor: actorOf(officer), tx }),
  )
  return tried.ok ? null : tried.reason
}
