import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { actorsOf, isAmong } from '@/lib/accounts/is-among'
import { hasDone } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import { listCaseIdsOf } from '@/lib/registration/sent/list-case-ids-of'
import type { Refusal } from '@/lib/review/refusals'
import { findNearOf, personOf } from './begin-change'
import type { ContactChange, ChangeTransition } from '../contact-change'
import { beginOfDay } from '../waiting-time'

/** The actions of the second officer. */
export type ChangeDecision = Extract<ChangeTransition, 'approve' | 'refuse'>

/** Why this officer may not decide so; null when they may. Asked before the page asks anything, and again by the press. */
export async function findChangeObstacle(
  officer: Officer,
  { change, decision }: { change: ContactChange; decision: ChangeDecision },
  tx?: Tx,
): Promise<Refusal | null> {
  if (await isAmong(officer, [change.askedById], tx)) return 'four-eyes'
  const near = await findNearOf(officer, peopleOf(change), tx)
  if (near) return near
  // Not changing anything takes no paper, and whoever has looked may know best why not.
  return decision === 'approve' && (await hasSeenPictures(officer, change, tx))
    ? 'paper-looked-up'
    : null
}

/** A guardian who comes or leaves is as near to the change as the child, and so is whoever stands at the counter. */
const peopleOf = ({ account, guardian, oldValue, newValue }: ContactChange) => [
  personOf(account),
  ...[guardian && guardian.comer, guardian && oldValue, guardian && newValue].flatMap((bhxhCode) =>
    bhxhCode ? [{ bhxhCode }] : [],
  ),
]

const looks = ['view-declaration', 'view-paper']

/**
 * A kept picture shows the day of issue too. From the beginning of that day, not from the moment of asking: a case that was opened
 * just before may still stand in another window (decision 0053).
 */
async function hasSeenPictures(
  officer: Officer,
  { account, guardian, paperNumber, createdAt }: ContactChange,
  tx?: Tx,
): Promise<boolean> {
  const idNumbers = [guardian ? null : account.idNumber, paperNumber].filter((one) => one !== null)
  // Of a child it is the paper of whoever came: who has checked the child's own case may well decide.
  const login = guardian?.comer ?? account.login
  const ids = await listCaseIdsOf({ login, idNumbers }, tx)
  const streams = ids.map((id) => `declaration:${id}`)
  const actors = await actorsOf(officer, tx)
  return hasDone({ actors, acts: looks, streams, since: beginOfDay(createdAt) }, tx)
}
