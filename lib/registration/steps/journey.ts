import type { FormState } from '@/lib/forms/form-state'
import type { Kind } from '../kinds/kind'
import { kindOf } from '../kinds/kinds'
import type { AnyStep } from '../questions/definition'
import { lookedAt, officeHref, reviewHref, startHref, stepHref } from './addresses'
import { stepErrors } from './step-errors'
import {
  besideOthers,
  isPostable,
  stepOf,
  type StepId,
  type StepOf,
  type TypedDraft,
} from './steps'

/** The pages of a draft in their order, as its answers so far make them.  */
export function stepsOf(draft: TypedDraft): readonly StepOf<StepId>[] {
  const { steps, asks = {} }: Kind<readonly AnyStep[]> = kindOf(draft)
  return steps.map(({ id }) => stepOf(id as StepId)).filter(({ id }) => asks[id]?.(draft) ?? true)
}

export const numberOf = (draft: TypedDraft, id: StepId): number =>
  stepsOf(draft).findIndex((step) => step.id === id) + 1

export const isOpen = (draft: TypedDraft, id: StepId): boolean => stepErrors(draft, id).length > 0

/** Where «Tiếp» leads: the first step not yet right, or the review. So «Sửa» returns to the review by itself. */
export const nextHref = (draft: TypedDraft): string => {
  const open = stepsOf(draft).find((step) => isOpen(draft, step.id))
  return open ? stepHref(open.id) : reviewHref
}

export const backHref = (draft: TypedDraft, id: StepId): string => {
  const previous = stepsOf(draft)[numberOf(draft, id) - 2]
  return previous ? stepHref(previous.id) : startHref
}

/**
 * Where a saved form leads. «Tiếp» goes on when the step is right and back to its errors when not; «Quay lại» goes one
 * step back; any other button shows the same step again, at what is asked next.
 */
export function hrefAfter(id: StepId, draft: TypedDraft, intent = ''): string {
  if (intent === 'quay-lai') return backHref(draft, id)
  if (intent === 'chon-co-quan') return officeHref
  const [next] = stepErrors(draft, id)
  // Where nothing is left to ask, what the page tells first takes the focus.
  if (intent !== 'tiep') return `${stepHref(id)}?${lookedAt}=1${next ? `#${next.field}` : ''}`
  return next ? `${stepHref(id)}?loi=1#loi` : onwardHref(draft)
}

/** A step that was right when it was left, and no more beside what was answered since, says why as soon as it is open again. */
function onwardHref(draft: TypedDraft): string {
  const open = stepsOf(draft).find((step) => isOpen(draft, step.id))
  return open && isPostable(open.id) && besideOthers(open.id, draft)
    ? `${stepHref(open.id)}?loi=1#loi`
    : nextHref(draft)
}

/**
 * A step may be opened once everything before it is right; so may every step already visited, and the identity paper's pictures as soon as
 * it is known that they are asked for: what they say need not be typed.
 */
export const canVisit = (draft: TypedDraft, id: StepId): boolean =>
  draft[id] !== undefined ||
  (id === 'photos' && !isOpen(draft, 'subject') && numberOf(draft, id) > 0) ||
  stepsOf(draft)
    .slice(0, numberOf(draft, id) - 1)
    .every((step) => !isOpen(draft, step.id))

/** The form of one step as it should be shown; `showErrors` once the person has pressed «Tiếp». */
export const stepForm = (draft: TypedDraft, id: StepId, showErrors: boolean): FormState => ({
  values: draft[id] ?? {},
  errors: showErrors ? stepErrors(draft, id) : [],
})
