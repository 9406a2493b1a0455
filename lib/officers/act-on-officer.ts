import 'server-only'
import { streamOf, type Role } from '@/lib/accounts/account'
import { endSessionsOf } from '@/lib/accounts/sessions/end-sessions-of'
import type { SessionEnd } from '@/lib/accounts/sessions/session'
import { record, type Entry } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import { queueMessage, type OutgoingMessage } from '@/lib/platform/messages/outbox'
import { endDecisionsOf } from '@/lib/review/decisions/end-decisions-of'
import { endHoldingsOf } from '@/lib/review/holdings/end-holdings-of'
import type { Leaving } from '@/lib/review/leaving'
import type { Deed } from './deed'
import type { OfficerOutcome, OfficerRefusal, OfficerRefused } from './officer-refusal'
import {
  changeOfficer,
  findTwin,
  lockOfficer,
  type OfficerChanges,
  type StaffAccount,
} from './repository'

type Act = {
  act: Extract<SessionEnd, `${string}officer${string}`>
  changes: OfficerChanges
  /** Whom it is told to, and how. */
  news: OutgoingMessage[]
  details?: Entry['details']
  /** What else belongs to it, in the same transaction. */
  then?: (officer: StaffAccount, tx: Tx) => Promise<string | void>
}

const after = (officer: StaffAccount, changes: OfficerChanges): Leaving => {
  const then = { ...officer, ...changes }
  return {
    id: officer.id,
    roles: then.roles as Role[],
    isSuspended: then.suspendedAt !== null,
    isElsewhere: then.officeCode !== officer.officeCode,
  }
}

/**
 * The one way to change an officer: the row, the end of their sessions, of what they hold and of decisions they may no longer take, the journal entry, the
 * news. `decide` says what to do, or why not, with the officer as they are now.
 */
export async function actOnOfficer(
  login: string,
  { actor, because, tx }: Deed,
  decide: (officer: StaffAccount) => Act | OfficerRefusal,
): Promise<OfficerOutcome> {
  const officer = await lockOfficer(login, tx)
  if (!officer) return { ok: false, reason: 'unknown' }
  const decided = decide(officer)
  if (typeof decided === 'string') return { ok: false, reason: decided }
  const { act, changes, details, news, then } = decided
  const twice = await refuseTwice({ ...officer, ...changes }, tx)
  if (twice) return twice
  await changeOfficer(officer.id, changes, tx)
  await endSessionsOf(officer.id, act, tx)
  await endDecisionsOf(after(officer, changes), actor, tx)
  await endHoldingsOf(after(officer, changes), actor, tx)
  const entry = { stream: streamOf(officer.id), act, actor, details: { ...details, ...because } }
  await record(entry, tx)
  for (const message of news) await queueMessage({ ...message, accountId: officer.id }, tx)
  return { ok: true, code: (await then?.(officer, tx)) ?? undefined }
}

/**
 * One person works by one account, or they would be both of the four eyes; one phone gets the codes of one, or its owner would sign in as both.
 * Null also for who is suspended.
 */
export async function refuseTwice(
  {
    login,
    bhxhCode,
    phone,
    suspendedAt,
  }: Pick<StaffAccount, 'login' | 'suspendedAt'> &
    Partial<Pick<StaffAccount, 'bhxhCode' | 'phone'>>,
  tx: Tx,
): Promise<OfficerRefused | null> {
  if (suspendedAt) return null
  const person = bhxhCode ? await findTwin(login, { bhxhCode }, tx) : null
  if (person !== null) return { ok: false, reason: 'person-twice', twin: person }
  const holder = phone ? await findTwin(login, { phone }, tx) : null
  return holder === null ? null : { ok: false, reason: 'phone-twice', twin: holder }
}
