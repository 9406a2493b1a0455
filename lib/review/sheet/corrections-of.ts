import type { Correction } from '@/lib/registration/steps/correction'
import type { Declaration } from '@/lib/registration/steps/declaration'
import type { StepId } from '@/lib/registration/steps/steps'
import { failedItems, type Marks } from './check-sheet'
import { reasonOf, type ReasonCode } from './reasons'

/** Every reason of the sheet as the citizen gets it, field by field, in the order of the checklist. Internal notes have no way in. */
export function correctionsOf(marks: Marks, answers: Declaration): Correction[] {
  return failedItems(marks).flatMap((item) => {
    const { reason, note } = marks[item]!
    const { fields, text } = reasonOf(reason!)
    return fields.flatMap((path) => {
      const [step, field] = path.split('.') as [StepId, string]
      // One reason may serve several kinds: only what was asked can be put right.
      const isAsked = step in answers
      return isAsked ? [{ step, field, code: reason!, text, ...(note && { note }) }] : []
    })
  })
}

/** The same reasons of a case that is refused, where nothing is left to put right. */
export const refusalReasonsOf = (marks: Marks, answers: Declaration): Correction[] =>
  correctionsOf(marks, answers).map((correction) => ({
    ...correction,
    text: reasonOf(correction.code as ReasonCode).refused,
  }))
