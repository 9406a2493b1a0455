import 'server-only'
import { mergeTyped } from './repository'
import type { StepId, TypedDraft } from './steps'

// Pictures are sealed for their own case, and a phone is confirmed for one declaration only: both are asked for again.
const copied: readonly StepId[] = [
  'subject',
  'declarant',
  'address',
  'contact',
  'transaction',
  'submission',
]

/** Fills a new draft with what an earlier, closed one said. */
export async function copyAnswers(typed: TypedDraft, id: string): Promise<void> {
  for (const step of copied) {
    const { startsOn: _, ...words } = typed[step] ?? {}
    if (typed[step]) await mergeTyped(id, step, words)
  }
}
