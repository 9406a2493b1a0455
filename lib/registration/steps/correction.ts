import { stepOf, type StepId } from './steps'
import { t } from '@/lib/words/t'

/** One thing to put right after a return: where, the reason's code, the sentence the citizen was told, the officer's own words. */
export type Correction = { step: StepId; field: string; code: string; text: string; note?: string }

/** A fault of the signed paper itself: a new print answers it, so nothing need change on the screen. */
export const isOfPaper = ({ step }: Pick<Correction, 'step'>): boolean => step === 'submission'

/** Fields the citizen may change while correcting. */
export const isFlagged = (
  corrections: Pick<Correction, 'step' | 'field'>[],
  step: StepId,
  field: string,
): boolean =>
  corrections.some(
    (item) => item.step === step && (item.field === field || stepOf(step).answersAre !== 'apart'),
  )

export const isStepFlagged = (corrections: Correction[], step: StepId): boolean =>
  corrections.some((item) => item.step === step)

/** The officer's own words, never bare: they are no sentence of ours. */
const noteText = (note: string): string => t('Cán bộ ghi thêm: {note}', { note })

/** The sentence of a reason and what the officer added, wherever both stand in one line. */
export const reasonText = ({ text, note }: Pick<Correction, 'text' | 'note'>): string =>
  note ? `${t(text)} ${noteText(note)}` : t(text)

/** What is told beside one field. */
export const correctionText = (
  corrections: Correction[],
  step: StepId,
  field: string,
): string | undefined => {
  const found = corrections.find((item) => item.step === step && item.field === field)
  return found && reasonText(found)
}
