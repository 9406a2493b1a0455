import type { Declaration } from './declaration'
import type { StepId } from './steps'

const notOnPaper: readonly StepId[] = ['photos', 'confirmedPhone', 'submission']

/** Whether mẫu 01 prints the answers of a step: changing any of them asks for a new print, and for a new signature. */
export const isOnPaper = (step: StepId): boolean => !notOnPaper.includes(step)

/** What stands on the signed paper. */
export const onPaper = (answers: Declaration): object =>
  Object.fromEntries(Object.entries(answers).filter(([step]) => isOnPaper(step as StepId)))
