import * as z from 'zod'
import { isPossible, itemIds, itemOf, results, type ItemId, type OfficerItemId } from './checklist'
import { reasonCodes, reasonOf, reasonsFor } from './reasons'

const markSchema = z.object({
  result: z.enum(results),
  reason: z.enum(reasonCodes).optional(),
  /** The officer's own words to the citizen, beside the reason's sentence. */
  note: z.string().optional(),
  /** Account id of the officer who set it; empty for what a machine found. */
  by: z.string(),
  /** Where a machine found it. */
  source: z.string().optional(),
  at: z.string(),
})
const noteSchema = z.object({ by: z.string(), at: z.string(), text: z.string() })
const proposalSchema = z.object({
  kind: z.enum(['approve', 'refuse']),
  by: z.string(),
  at: z.string(),
})
const decisionSchema = proposalSchema

/** «Phiếu kiểm tra»: what the office knows of one case beyond the answers. Kept in one column; `notes` never leave the office. */
const sheetSchema = z.object({
  marks: z.partialRecord(z.enum(itemIds), markSchema).default({}),
  /** Passed before a return and untouched by the correction: may not fail later without the supervisor. */
  settled: z.array(z.enum(itemIds)).default([]),
  notes: z.array(noteSchema).default([]),
  proposal: proposalSchema.optional(),
  /** Why the approver asked for another look, until the case is proposed again. */
  sentBack: noteSchema.optional(),
  /** Items opened for another look, with who asked for it and why, until the case is proposed or returned. */
  reopened: z.array(noteSchema.extend({ item: z.enum(itemIds) })).default([]),
  /** The marks the citizen was told of at the last return. */
  returned: z.partialRecord(z.enum(itemIds), markSchema).optional(),
  /** Of no effect while the case is `DECIDED`: its time of undoing is not over. */
  decision: decisionSchema.optional(),
})

export type Mark = z.infer<typeof markSchema>
export type Note = z.infer<typeof noteSchema>
export type Sheet = z.infer<typeof sheetSchema>
export type Decision = z.infer<typeof decisionSchema>
export type Marks = Sheet['marks']

/** The sheet of a case that waits for an approver again. */
export const withoutDecision = ({ decision: _, ...open }: Sheet): Sheet => open

export const readSheet = (kept: unknown): Sheet => sheetSchema.parse(kept ?? {})

/** A result counts once it is whole: a failure has a reason that belongs to its item. */
export const isSet = (item: ItemId, mark: Mark | undefined): mark is Mark => {
  if (!mark || !isPossible(item, mark.result)) return false
  return (
    mark.result !== 'failed' || (mark.reason !== undefined && reasonOf(mark.reason).item === item)
  )
}

/** Of those that are asked of a declaration (`itemsOf`). */
export const openItems = (asked: readonly ItemId[], marks: Marks): ItemId[] =>
  asked.filter((item) => !isSet(item, marks[item]))

/** Failed, but nobody has said why: the citizen could not be told anything. */
export const unexplainedItems = (marks: Marks): ItemId[] =>
  itemIds.filter((item) => marks[item]?.result === 'failed' && !isSet(item, marks[item]))

/** Nobody has looked yet. */
export const unmarkedItems = (asked: readonly ItemId[], marks: Marks): ItemId[] =>
  openItems(asked, marks).filter((item) => !unexplainedItems(marks).includes(item))

export const failedItems = (marks: Marks): ItemId[] =>
  itemIds.filter((item) => isSet(item, marks[item]) && marks[item]?.result === 'failed')

/**
 * The sheet after a return: what failed, and what rests on an answer that may now change, is open again; the rest is settled. What a
 * machine found is not kept, it is found anew. Nothing else is lost here: no case is returned before each item is set, and an item
 * that the list does not have is refused when a sheet is read.
 */
export function sheetAfterReturn(sheet: Sheet): Sheet {
  const flagged = new Set<string>(
    failedItems(sheet.marks).flatMap((item) => reasonOf(sheet.marks[item]!.reason!).fields),
  )
  const isKept = (item: ItemId) =>
    isSet(item, sheet.marks[item]) &&
    sheet.marks[item]?.result !== 'failed' &&
    itemOf(item).setBy === 'officer' &&
    !itemOf(item).reads.some((field) => flagged.has(field))
  const settled = itemIds.filter(isKept)
  return {
    notes: sheet.notes,
    settled,
    reopened: [],
    returned: sheet.marks,
    marks: Object.fromEntries(settled.map((item) => [item, sheet.marks[item]])),
  }
}

/** The sheet with these items to be looked at again: what was marked there no longer stands, and nothing binds the next mark. */
export function reopenItems(sheet: Sheet, items: ItemId[], { by, at, text }: Note): Sheet {
  const isOpen = (item: string) => items.some((one) => one === item)
  return {
    ...sheet,
    marks: Object.fromEntries(Object.entries(sheet.marks).filter(([item]) => !isOpen(item))),
    settled: sheet.settled.filter((item) => !isOpen(item)),
    reopened: [
      ...sheet.reopened.filter(({ item }) => !isOpen(item)),
      ...items.map((item) => ({ item, by, at, text })),
    ],
  }
}

/** What is open again and has no new mark yet. */
export const stillReopened = ({ reopened, marks }: Sheet) =>
  reopened.filter(({ item }) => !isSet(item, marks[item]))

/** Everybody who put a result on the sheet. */
export const checkersOf = ({ marks, proposal }: Sheet): string[] =>
  [...Object.values(marks).map(({ by }) => by), proposal?.by ?? ''].filter(Boolean)

export type PostedMark = { result?: string; reason?: string; note?: string }

/** What the form posted for one item, as a mark; null when no result was chosen. */
export function readMark(
  item: OfficerItemId,
  posted: PostedMark,
  { by, way }: { by: string; way: string },
): Mark | null {
  const result = results.find((known) => known === posted.result)
  if (!result || !isPossible(item, result)) return null
  const reason = reasonsFor(item, way).find((code) => code === posted.reason)
  const note = posted.note?.trim()
  const why = result === 'failed' ? { reason, ...(note && { note }) } : {}
  return { result, ...why, by, at: new Date().toISOString() }
}
