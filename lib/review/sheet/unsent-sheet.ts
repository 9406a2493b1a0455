import * as z from 'zod'
import { officerItemIds, type OfficerItemId } from './checklist'
import type { PostedMark } from './check-sheet'

type Words = Record<string, string>
/** The saved sheet, as far as a form shows it. */
type Saved = Partial<Record<string, PostedMark>>

const asShown = (mark?: PostedMark): PostedMark => ({
  result: mark?.result,
  reason: mark?.reason,
  note: mark?.note,
})

/** How an item stands in the form: as it was typed and not sent, else as it was saved. */
export const standing = (words: Words, item: OfficerItemId, mark?: PostedMark): PostedMark =>
  words[item]
    ? { result: words[item], reason: words[`${item}.reason`], note: words[`${item}.note`] }
    : asShown(mark)

const isOtherwise = (one?: string, other?: string) => (one ?? '').trim() !== (other ?? '')

/** Whether two marks of an item say different things. A reason counts where the item failed. */
const differ = (now: PostedMark, saved: PostedMark): boolean =>
  now.result !== saved.result ||
  (now.result === 'failed' &&
    (isOtherwise(now.reason, saved.reason) || isOtherwise(now.note, saved.note)))

/** The items of which the form says anything else than the sheet does. */
export const changedItems = (words: Words, saved: Saved): OfficerItemId[] =>
  officerItemIds.filter((item) =>
    differ(standing(words, item, saved[item]), standing({}, item, saved[item])),
  )

export const SAVED_SHEET = 'savedSheet'
const savedSchema = z.record(
  z.string(),
  z.object({
    result: z.string().optional(),
    reason: z.string().optional(),
    note: z.string().optional(),
  }),
)

/** The sheet as it is saved when a page is drawn, for the page to say so when it is posted. */
export const savedWords = (saved: Saved): string =>
  JSON.stringify(
    Object.fromEntries(
      officerItemIds.flatMap((item) => (saved[item] ? [[item, asShown(saved[item])]] : [])),
    ),
  )

/** The saved sheet a page was drawn with; null where it says nothing of it. */
function drawnSheet(posted: Words): Saved | null {
  try {
    return savedSchema.parse(JSON.parse(posted[SAVED_SHEET] ?? ''))
  } catch {
    return null
  }
}

export const saysSheet = (posted: Words): boolean => drawnSheet(posted) !== null

/** The items a page was drawn with and says nothing new about: whatever the sheet says by now, they are nobody's wish. */
export function repeatedItems(posted: Words): OfficerItemId[] {
  const drawn = drawnSheet(posted)
  if (!drawn) return []
  const wished = changedItems(posted, drawn)
  return officerItemIds.filter((item) => !wished.includes(item))
}

/** The items that have been saved otherwise since a page was drawn. */
export function movedItems(posted: Words, saved: Saved): OfficerItemId[] {
  const drawn = drawnSheet(posted)
  return drawn
    ? officerItemIds.filter((item) => differ(asShown(drawn[item]), asShown(saved[item])))
    : []
}

/** The words of what is wished alone: what only repeats a sheet would later lie over somebody's newer mark. */
export function changedWords(posted: Words, saved: Saved): Words {
  const repeated = repeatedItems(posted)
  return Object.fromEntries(
    changedItems(posted, saved)
      .filter((item) => !repeated.includes(item))
      .flatMap((item) => [item, `${item}.reason`, `${item}.note`])
      .filter((field) => (posted[field] ?? '') !== '')
      .map((field) => [field, posted[field]!]),
  )
}
