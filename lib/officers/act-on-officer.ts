import 'server-only'
import { streamOf, type Role } from '@/lib/accounts/account'
import { endSessionsOf } from '@/lib/accounts/end-sessions-of'
import type { SessionEnd } from '@/lib/accounts/session'
import { record, type Entry } from '@/lib/platform/journal'
import { inTransaction, type Tx } from '@/lib/platform/transaction'
import { endDecisionsOf, type Leaving } from '@/lib/review/end-decisions-of'
import type { OfficerRefusal } from './command-words'
import { changeOfficer, lockOfficer, type Changes, type StaffAccount } from './repository'

type Act = {
  act: Extract<SessionEnd, `${string}officer${string}`>
  changes: Changes
  details?: Entry['details']
  /** What else belongs to it, in the same transaction. */
  then?: (officer: StaffAccount, tx: Tx) => Promise<string | void>
}
export type Outcome = { ok: true; code?: string } | { ok: false; reason: OfficerRefusal }

const after = (officer: StaffAccount, changes: Changes): Leaving => {
  const then = { ...officer, ...changes }
  return {
    id: officer.id,
    roles: then.roles as Role[],
    isSuspended: then.suspendedAt !== null,
    isElsewhere: then.officeCode !== officer.officeCode,
  }
}

/**
 * The one way to change an officer: the row, the end of their sessions and of decisions they may no longer take, the journal entry. `decide` says what to do, or why not,
 * with the officer as they are now.
 */
export const actOnOfficer = (
  login: string,
  actor: string,
  decide: (officer: StaffAccount) => Act | OfficerRefusal,
): Promise<Outcome> =>
  inTransaction(async (tx) => {
    const officer = await lockOfficer(login, tx)
    if (!officer) return { ok: false, reason: 'unknown' }
    const decided = decide(officer)
    if (typeof decided === 'string') return { ok: false, reason: decided }
    const { act, changes, details, then } = decided
    await changeOfficer(officer.id, changes, tx)
    await endSessionsOf(officer.id, act, tx)
    await endDecisionsOf(after(officer, changes), actor, tx)
    await record({ stream: streamOf(officer.id), act, actor, details }, tx)
    return { ok: true, code: (await then?.(officer, tx)) ?? undefined }
  })
