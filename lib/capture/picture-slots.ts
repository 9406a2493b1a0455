import { mayChange } from '@/lib/registration/steps/may-change'
import {
  isOptional,
  pictureLabel,
  questionsOf,
  type PictureStep,
} from '@/lib/registration/steps/steps'
import { t } from '@/lib/words/t'

type Case = Parameters<typeof mayChange>[0]

/** One picture that a step asks for, by its question. */
export type PictureSlot = { field: string; label: string; isOptional: boolean; kept: string }

/** The pictures of a step that may be taken now, as they stand on its page. */
export const findSlots = (draft: Case, step: PictureStep): PictureSlot[] =>
  Object.entries(questionsOf(step))
    .filter(([field, { input }]) => input.kind === 'picture' && mayChange(draft, step, field))
    .map(([field]) => ({
      field,
      label: t(pictureLabel(step, field)),
      isOptional: isOptional(step, field),
      kept: draft.typed[step]?.[field] ?? '',
    }))

/** Required, and not there yet. */
export const isMissing = (slot: PictureSlot): boolean => !slot.isOptional && slot.kept === ''
