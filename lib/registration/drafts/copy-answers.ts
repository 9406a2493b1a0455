import 'server-only'
import { mergeTyped } from '../repository'
import { stepsOf } from '../steps/journey'
import { isPostable, type TypedDraft } from '../steps/steps'

/** Fills a new draft with what an earlier, closed one said. */
export async function copyAnswers(typed: TypedDraft, id: string): Promise<void> {
  // Pictures are sealed for their own case, and a phone is confirmed for one declaration only: both are asked for again.
  for (const { id: step } of stepsOf(typed).filter(({ id }) => isPostable(id))) {
    const { startsOn: _, ...words } = typed[step] ?? {}
    if (typed[step]) await mergeTyped(id, step, words)
  }
}
