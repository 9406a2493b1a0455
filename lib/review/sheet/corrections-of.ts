import type { Correction } from '@/lib/registration/steps/correction'
import type { StepId } from '@/lib/registration/steps/steps'
import { failedItems, type Marks } from './check-sheet'
import { reasonOf, type ReasonCode } from './reasons'

/** Every reason of the sheet as the citizen gets it, field by field, in the order of the checklist. Internal notes have no way in. */
export function correctionsOf(marks: Marks): Correction[] {
  return failedItems(marks).flatMap((item) => {
    const { reason, note } = marks[item]!
    const { fields, text } = reasonOf(reason!)
    return fields.map((path) => {
      const [step, field] = path.split('.') as [StepId, string]
      return { step, field, code: reason!, text, ...(note && { note }) }
    })
  })
}

/** The same reasons of a case that is refused, where nothing is left to put right. */
export const refusalReasonsOf = (marks: Marks): Correction[] =>
  correctionsOf(marks).map((correction) => ({
    ...correction,
    text: reasonOf(correction.code as ReasonCode).refused,
  }))
