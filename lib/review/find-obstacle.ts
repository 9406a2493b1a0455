import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { CaseFile } from './case-file'
import { findConflict, hasWorkedOn } from './conflict-of-interest'
import { refusalText } from './refusals'
import { may } from './actions'

/** Why this officer will not be let decide about the case, said before they try. The verbs ask again by themselves. */
export async function findObstacle(officer: Officer, file: CaseFile): Promise<string | null> {
  const isToDecide = file.status === 'AWAITING_APPROVAL' && may(officer, 'decideApproval')
  const isToCheck = file.status === 'UNDER_REVIEW' && may(officer, 'setChecks')
  if (!isToDecide && !isToCheck) return null
  const refusal =
    isToDecide && (await hasWorkedOn(officer, file))
      ? 'four-eyes'
      : await findConflict(officer, file)
  return refusal && refusalText[refusal]
}
