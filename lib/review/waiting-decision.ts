import type { Officer } from '@/lib/accounts/account'
import type { CaseFile } from './case-file'
import type { Decision } from './check-sheet'

const MINUTE_MS = 60_000

/** The decision that has been taken about a case but has no effect yet; null when there is none to undo. */
export const waitingDecision = ({
  status,
  sheet,
}: Pick<CaseFile, 'status' | 'sheet'>): Decision | null =>
  status === 'AWAITING_APPROVAL' ? (sheet.decision ?? null) : null

/** Until then it can be undone; from then on it is carried out. */
export const effectiveFrom = ({ at }: Decision, undoMinutes: number): Date =>
  new Date(Date.parse(at) + undoMinutes * MINUTE_MS)

export const isUndoableBy = ({ id, roles }: Pick<Officer, 'id' | 'roles'>, { by }: Decision) =>
  by === id || roles.includes('SUPERVISOR')
