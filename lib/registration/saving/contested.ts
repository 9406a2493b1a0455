import type { Typed } from '@/lib/forms/form-state'
import { cleanText } from '@/lib/text/clean-text'
import { isOneAnswer, type StepId } from '../steps/steps'

type Part = StepId | 'reply'

/**
 * Fields that this form shows and has not touched, and that are otherwise by now: nothing to choose, but «Tiếp» must not pass over what
 * its page shows untruly.
 */
export const staleOf = (posted: Typed, { changed, shown, kept }: Words): string[] =>
  Object.keys(shown).filter(
    (field) =>
      posted[field] !== undefined &&
      changed[field] === undefined &&
      cleanText(shown[field]!) !== cleanText(kept[field] ?? ''),
  )

type Words = {
  /** What was changed in this form. */
  changed: Typed
  /** What the form was drawn with, as far as it says. */
  shown: Typed
  /** What is kept now. */
  kept: Typed
}

/**
 * Of the words changed in a form those that somebody changed otherwise since it was drawn, in another window or on another machine.
 * Neither is written over the other without a word: the person chooses. What the form does not say that it was drawn with, an older page
 * had: whatever was answered otherwise since may have been changed elsewhere.
 */
export function contestedOf(step: Part, { changed, shown, kept }: Words): Typed {
  const wordOf = (words: Typed, field: string) => cleanText(words[field] ?? '')
  const isContested = (field: string) => {
    const now = wordOf(kept, field)
    const isOlder = field in shown ? now !== wordOf(shown, field) : field in kept
    return isOlder && now !== wordOf(changed, field)
  }
  const contested = Object.keys(changed).filter(isContested)
  if (contested.length > 0 && step !== 'reply' && isOneAnswer(step)) return changed
  return Object.fromEntries(contested.map((field) => [field, changed[field]!]))
}
