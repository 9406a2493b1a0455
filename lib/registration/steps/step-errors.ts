import { errorsOf, type FieldError } from '@/lib/forms/form-state'
import { currentLanguage } from '@/lib/words/asked-language'
import { keptBefore } from './kept-before'
import { askBackOf, besideOthers, fieldsOf, stepOf, type StepId, type TypedDraft } from './steps'

/** A page asks for each step many times over; a draft as read is never changed, so each is judged once. */
const judged = new WeakMap<TypedDraft, Map<StepId, FieldError[]>>()

export function stepErrors(draft: TypedDraft, id: StepId): FieldError[] {
  const known = judged.get(draft) ?? new Map<StepId, FieldError[]>()
  judged.set(draft, known)
  const errors = known.get(id) ?? judge(draft, id)
  known.set(id, errors)
  return errors
}

function judge(draft: TypedDraft, id: StepId): FieldError[] {
  const typed = draft[id] && { ...draft[id], ...keptBefore(draft, id) }
  const errors = typed
    ? errorsOf(stepOf(id).schema, typed, fieldsOf(id), askBackOf(id))
    : errorsOfNothing(id)
  const fault = errors.length > 0 ? null : besideOthers(id, draft)
  return fault ? [fault] : errors
}

const ofNothing = new Map<string, FieldError[]>()

/** Most steps of a draft are still empty, and an empty one is always wrong in the same way, told in a language. */
function errorsOfNothing(id: StepId): FieldError[] {
  const told = `${currentLanguage()} ${id}`
  const errors = ofNothing.get(told) ?? errorsOf(stepOf(id).schema, {}, fieldsOf(id))
  ofNothing.set(told, errors)
  return errors
}
