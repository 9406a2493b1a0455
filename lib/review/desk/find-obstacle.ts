import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { OfficeCase } from '../office-case'
import { findConflict, hasWorkedOn } from '../conflict-of-interest'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Refusal } from '../refusals'
import { may } from '../actions'

/** Why this officer will not be let decide about the case, said before they try. The verbs ask again by themselves. */
export async function findObstacle(
  officer: Officer,
  officeCase: OfficeCase,
  tx?: Tx,
): Promise<Refusal | null> {
  const isToDecide = officeCase.status === 'AWAITING_APPROVAL' && may(officer, 'decideApproval')
  const isToCheck = officeCase.status === 'UNDER_REVIEW' && may(officer, 'setChecks')
  if (!isToDecide && !isToCheck) return null
  return isToDecide && (await hasWorkedOn(officer, officeCase, tx))
    ? 'four-eyes'
    : findConflict(officer, officeCase, tx)
}
