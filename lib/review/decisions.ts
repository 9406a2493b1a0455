import type { Officer } from '@/lib/accounts/account'
import { acts, isAllowed, type Act, type Status } from '@/lib/registration/status'
import type { CaseFile } from './case-file'
import { may, rights, type Right } from './rights'
import { waitingDecision } from './waiting-decision'

/** Where the deeds that change no status are at home; those that do ask the table of statuses. */
const places: Partial<Record<Right, readonly Status[]>> = {
  setChecks: ['UNDER_REVIEW'],
  reopenCheck: ['UNDER_REVIEW'],
  printActivation: ['APPROVED'],
  undoDecision: ['AWAITING_APPROVAL'],
}

const isAct = (right: Right): right is Right & Act => right in acts

/** Deeds about one case that make sense for this officer now; the verb itself may still refuse, and says why. */
export function listDeeds(
  officer: Pick<Officer, 'roles'>,
  file: Pick<CaseFile, 'status' | 'sheet'>,
): Right[] {
  const { status } = file
  const isWaiting = waitingDecision(file) !== null
  const isNow = (right: Right) => {
    if (isWaiting !== (right === 'undoDecision')) return false
    return isAct(right) ? isAllowed(right, status) : places[right]?.includes(status)
  }
  return (Object.keys(rights) as Right[]).filter((right) => may(officer, right) && isNow(right))
}
