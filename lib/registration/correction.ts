import type { StepId } from './steps'

/** One thing to put right after a return: where, the reason's code, the sentence the citizen was told, the officer's own words. */
export type Correction = { step: StepId; field: string; code: string; text: string; note?: string }

/** Answers that hang together: who may change one may change all of its step. */
const chosenAsAWhole: readonly StepId[] = ['address', 'submission']

/** Fields the citizen may change while correcting. */
export const isFlagged = (
  corrections: Pick<Correction, 'step' | 'field'>[],
  step: StepId,
  field: string,
): boolean =>
  corrections.some(
    (item) => item.step === step && (item.field === field || chosenAsAWhole.includes(step)),
  )

export const isStepFlagged = (corrections: Correction[], step: StepId): boolean =>
  corrections.some((item) => item.step === step)

/** Sentence and note for one field, as shown beside it. */
export const correctionText = (
  corrections: Correction[],
  step: StepId,
  field: string,
): string | undefined => {
  const found = corrections.find((item) => item.step === step && item.field === field)
  return found && [found.text, found.note].filter(Boolean).join(' ')
}
