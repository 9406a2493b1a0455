import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { env } from '@/lib/platform/env'
import type { CaseFile } from './case-file'
import { effectiveFrom, isUndoableBy, waitingDecision } from './waiting-decision'

/** The waiting decision of a case, and what this officer may do about it. */
export function showWaiting(officer: Officer, file: CaseFile) {
  const decision = waitingDecision(file)
  return (
    decision && {
      ...decision,
      effectiveFrom: effectiveFrom(decision, env.UNDO_MINUTES),
      isOwn: decision.by === officer.id,
      canUndo: isUndoableBy(officer, decision),
    }
  )
}
