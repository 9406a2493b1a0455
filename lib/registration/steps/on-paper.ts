import type { StepId } from './steps'

const notOnPaper: readonly StepId[] = ['photos', 'confirmedPhone', 'submission']

/** Whether mẫu 01 prints answers of a step. */
export const isOnPaper = (step: StepId): boolean => !notOnPaper.includes(step)
