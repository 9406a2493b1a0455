import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { env } from '@/lib/platform/env'
import type { OfficeCase } from '../office-case'
import { isUndoableBy } from './undo-decision'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'

/** A decision that has no effect yet, from when on it has, and what this officer may do about it. */
export function showWaiting(officer: Officer, { status, sheet: { decision } }: OfficeCase) {
  if (status !== 'DECIDED' || !decision) return null
  return {
    ...decision,
    effectiveFrom: new Date(Date.parse(decision.at) + env.UNDO_MINUTES * MINUTE_MS),
    isOwn: decision.by === officer.id,
    canUndo: isUndoableBy(officer, decision),
  }
}
