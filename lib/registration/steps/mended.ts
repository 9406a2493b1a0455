import { isDeepStrictEqual } from 'node:util'
import type { TypedAnswers } from '../questions/definition'
import { isOfPaper, type Correction } from './correction'
import type { Declaration } from './declaration'
import type { Status } from './status'
import { isOpen, stepsOf } from './journey'
import { stepErrors } from './step-errors'
import { isOneAnswer, stepOf, type StepId, type TypedDraft } from './steps'

type Returned = { typed: TypedDraft; sent: Declaration | null }

/**
 * How far one thing asked for after a return has come. `asked`: another answer by now, and its step still has a question that waits.
 * `mended`: another answer without fault, saved, and not sent yet. A fault of the signed paper is mended by the
 * new print alone, so nothing is said of it before.
 */
export function mendedSoFar(own: Returned, correction: Correction): 'open' | 'asked' | 'mended' {
  const { step, field } = correction
  if (!own.sent || isOfPaper(correction)) return 'open'
  if (hasFault(own, step) || !isOther(own, step, field)) return 'open'
  return hasWaitingQuestion(own, step) ? 'asked' : 'mended'
}

export const isMended = (own: Returned, correction: Correction): boolean =>
  mendedSoFar(own, correction) === 'mended'

/**
 * The first step that keeps a declaration from being sent, by what leads its pages: a fault, or a question nobody has answered. What
 * stands as it was sent the officer of a returned case has read: nobody asks about that again.
 */
export function findOpenStep(own: Returned & { status: Status }): StepId | null {
  const keeps = (step: StepId) =>
    own.status === 'DRAFT'
      ? isOpen(own.typed, step)
      : hasFault(own, step) || hasWaitingQuestion(own, step)
  return stepsOf(own.typed).find(({ id }) => keeps(id))?.id ?? null
}

const hasFault = ({ typed }: Returned, step: StepId): boolean =>
  stepErrors(typed, step).some(({ about }) => about === undefined)

const hasWaitingQuestion = (own: Returned, step: StepId): boolean =>
  stepErrors(own.typed, step).some(
    ({ about, field }) => about !== undefined && isOther(own, step, field),
  )

function isOther({ typed, sent }: Returned, step: StepId, field: string): boolean {
  const now = stepOf(step).schema.safeParse(typed[step]).data
  return !isDeepStrictEqual(
    partOf((sent as TypedAnswers | null)?.[step], step, field),
    partOf(now, step, field),
  )
}

const partOf = (answers: unknown, step: StepId, field: string): unknown =>
  isOneAnswer(step) ? answers : (answers as Record<string, unknown> | undefined)?.[field]
