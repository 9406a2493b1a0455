import { officerItemIds, type OfficerItemId } from './checklist'
import type { Mark, Marks, PostedMark } from './check-sheet'

/** How an item stands in the form: as it was typed and not sent, else as it was saved. */
export const standing = (
  words: Record<string, string>,
  item: OfficerItemId,
  mark: Mark | undefined,
): PostedMark =>
  words[item]
    ? { result: words[item], reason: words[`${item}.reason`], note: words[`${item}.note`] }
    : { result: mark?.result, reason: mark?.reason, note: mark?.note }

/** Whether a form not sent says anything else than the sheet does. */
export const differsFromSheet = (words: Record<string, string>, marks: Marks): boolean =>
  officerItemIds.some((item) => {
    const now = standing(words, item, marks[item])
    const saved = standing({}, item, marks[item])
    const isFailed = now.result === 'failed'
    return (
      now.result !== saved.result ||
      (isFailed && (now.reason !== saved.reason || now.note !== saved.note))
    )
  })
