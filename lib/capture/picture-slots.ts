import { mayChange } from '@/lib/registration/steps/may-change'
import { allSteps, questionsOf, type StepId, type TypedDraft } from '@/lib/registration/steps/steps'

type Case = Parameters<typeof mayChange>[0]

/** One picture that a step asks for, by its question. */
export type PictureSlot = { field: string; label: string; isOptional: boolean; kept: string }

/** The pictures of a step that may be taken now, as they stand on its page. */
export const pictureSlots = (draft: Case, step: StepId): PictureSlot[] =>
  Object.entries(questionsOf(step))
    .filter(([field, { input }]) => input.kind === 'picture' && mayChange(draft, step, field))
    .map(([field, { label, input }]) => ({
      field,
      label,
      isOptional: 'optional' in input && input.optional === true,
      kept: wordOf(draft.typed, step, field),
    }))

const wordOf = (typed: TypedDraft, step: StepId, field: string) => typed[step]?.[field] ?? ''

/** Null for what is no step with pictures. */
export const readPictureStep = (name: unknown): StepId | null =>
  allSteps.find(
    ({ id }) =>
      id === name && Object.values(questionsOf(id)).some(({ input }) => input.kind === 'picture'),
  )?.id ?? null
