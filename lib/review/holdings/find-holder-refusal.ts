import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Tx } from '@/lib/platform/database/transaction'
import { caseActions, isCaseAction, may, type Action } from '../actions'
import type { OfficeCase } from '../office-case'
import { refused } from '../refusals'
import { isHeldFor, type Holding } from './holding'
import { findHolding } from './repository'

/** Whose work would be interrupted; null for whoever may take the case away anyhow. */
export const otherHolder = (officer: Officer, holding: Holding | null): Holding | null =>
  holding && holding.officerId !== officer.id && !may(officer, 'takeAway') ? holding : null

/** Nobody works on a case while a colleague does. */
export async function findHolderRefusal(
  { action, officer }: { action: Action; officer: Officer },
  { id, status }: OfficeCase,
  tx: Tx,
) {
  const passes = isCaseAction(action) && caseActions[action].passesHolder
  if (passes || !isHeldFor(status)) return null
  return otherHolder(officer, await findHolding(id, tx)) && refused('held-by-other')
}
