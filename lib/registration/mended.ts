import { isDeepStrictEqual } from 'node:util'
import type { Correction } from './correction'
import type { Declaration } from './declaration'
import { stepErrors, stepOf, type TypedDraft } from './steps'

type Returned = { typed: TypedDraft; sent: Declaration | null }

/**
 * What was asked for after a return and is another answer by now, without fault: saved, and not sent yet. A fault of the signed paper
 * (`submission`) is mended by the new print alone, so nothing is said of it before.
 */
export function isMended({ typed, sent }: Returned, { step, field }: Correction): boolean {
  if (!sent || step === 'submission' || stepErrors(typed, step).length > 0) return false
  const now = stepOf(step).schema.safeParse(typed[step]).data
  return !isDeepStrictEqual(partOf(sent[step], step, field), partOf(now, step, field))
}

/** An address is one answer. */
const partOf = (answers: unknown, step: Correction['step'], field: string): unknown =>
  step === 'address' ? answers : (answers as Record<string, unknown> | undefined)?.[field]
