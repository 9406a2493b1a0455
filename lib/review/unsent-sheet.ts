import { officerItemIds, type OfficerItemId } from './checklist'
import type { Mark, Marks, PostedMark } from './check-sheet'

type Words = Record<string, string>

/** How an item stands in the form: as it was typed and not sent, else as it was saved. */
export const standing = (words: Words, item: OfficerItemId, mark: Mark | undefined): PostedMark =>
  words[item]
    ? { result: words[item], reason: words[`${item}.reason`], note: words[`${item}.note`] }
    : { result: mark?.result, reason: mark?.reason, note: mark?.note }

/** The items of which the form says anything else than the sheet does. */
export const changedItems = (words: Words, marks: Marks): OfficerItemId[] =>
  officerItemIds.filter((item) => {
    const now = standing(words, item, marks[item])
    const saved = standing({}, item, marks[item])
    if (now.result !== saved.result) return true
    const isOtherwise = (one?: string, other?: string) => (one ?? '').trim() !== (other ?? '')
    return (
      now.result === 'failed' &&
      (isOtherwise(now.reason, saved.reason) || isOtherwise(now.note, saved.note))
    )
  })

/** Their words alone: what only repeats the sheet would later pass for a wish against somebody's newer mark. */
export const changedWords = (words: Words, marks: Marks): Words =>
  Object.fromEntries(
    changedItems(words, marks)
      .flatMap((item) => [item, `${item}.reason`, `${item}.note`])
      .filter((field) => (words[field] ?? '') !== '')
      .map((field) => [field, words[field]!]),
  )
