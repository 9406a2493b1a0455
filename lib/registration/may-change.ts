import { standsField } from '@/lib/forms/question'
import { isFlagged, type Correction } from './correction'
import type { Status } from './status'
import { stepErrors, stepOf, type StepId, type TypedDraft } from './steps'

type Case = { status: Status; corrections: Correction[]; typed: TypedDraft }

/**
 * All of a draft. Of a returned case what the officer named, and what is not right any more by the rules of today: it could not
 * be sent again otherwise.
 */
export function mayChange(own: Case, step: StepId, posted: string): boolean {
  if (own.status !== 'RETURNED') return own.status === 'DRAFT'
  const field = stepOf(step).fields.find((one) => standsField(one) === posted) ?? posted
  const wrong = stepErrors(own.typed, step).map((error) => ({ step, field: error.field }))
  return isFlagged([...own.corrections, ...wrong], step, field)
}
