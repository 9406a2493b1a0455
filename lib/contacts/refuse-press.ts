import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import { isForbidden, refused, type Refusal } from '@/lib/review/refusals'
import type { Action } from '@/lib/review/actions'
import { actOfRefused } from './act-of'
import type { ChangeKind } from './contact-change'

/** `accountId`: whose contact or guardian it is, `kind`: which of them; left out where the officer may not come near it. */
type Refused = {
  officer: Officer
  action: Action
  reason: Refusal
  accountId?: string
  kind?: ChangeKind
}

/** What is forbidden is journaled, in the owner's journal or the office's; that a form lacked something is nobody's act. */
export async function refusePress(
  { officer, action, reason, accountId, kind }: Refused,
  tx: Tx,
): Promise<ReturnType<typeof refused>> {
  if (isForbidden(reason)) {
    const { officeCode } = officer
    const stream = accountId ? streamOf(accountId) : `office:${officeCode}`
    const details = { reason, officeCode }
    const act = actOfRefused(action, kind)
    await record({ stream, act, actor: actorOf(officer), details }, tx)
  }
  return refused(reason)
}
