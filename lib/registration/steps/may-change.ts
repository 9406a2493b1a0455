import { standsField } from '@/lib/forms/question'
import { isFlagged, type Correction } from './correction'
import type { Status } from './status'
import { stepsOf } from './journey'
import { stepErrors } from './step-errors'
import { fieldsOf, isPrinted, type StepId, type TypedDraft } from './steps'

type Case = { status: Status; corrections: Correction[]; typed: TypedDraft }

/**
 * All of a draft. Of a returned case what the officer named, what is not right any more by the rules of today (it could not be sent
 * again otherwise), and what follows from these: whatever is printed anew is signed and handed in anew, by a way chosen again.
 */
export function mayChange(own: Case, step: StepId, posted: string): boolean {
  if (own.status !== 'RETURNED') return own.status === 'DRAFT'
  const field = fieldsOf(step).find((one) => standsField(one) === posted) ?? posted
  const named = [...own.corrections, ...wrongNow(own)]
  const isHandedInAnew = step === 'submission' && named.some((one) => isPrinted(one.step))
  return isHandedInAnew || isFlagged(named, step, field)
}

/** Whether a step has anything to change. */
export const mayChangeStep = (own: Case, step: StepId): boolean =>
  fieldsOf(step).some((field) => mayChange(own, step, field))

const wrongNow = ({ typed }: Case) =>
  stepsOf(typed).flatMap(({ id }) =>
    stepErrors(typed, id).map(({ field }) => ({ step: id, field })),
  )
