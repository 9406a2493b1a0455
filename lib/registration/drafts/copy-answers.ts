import 'server-only'
import { mergeTyped } from '../repository'
import { stepsOf } from '../steps/journey'
import { isPostable, type StepId, type TypedDraft } from '../steps/steps'

/** Fills a new draft with what an earlier one said, but for the steps that are about somebody else now. */
export async function copyAnswers(
  typed: TypedDraft,
  id: string,
  { but = [] }: { but?: StepId[] } = {},
): Promise<void> {
  // Pictures are sealed for their own case, and a phone is confirmed for one declaration only: both are asked for again.
  const copied = stepsOf(typed).filter(({ id }) => isPostable(id) && !but.includes(id))
  for (const { id: step } of copied) {
    const { startsOn: _, ...words } = typed[step] ?? {}
    if (typed[step]) await mergeTyped(id, step, words)
  }
}
