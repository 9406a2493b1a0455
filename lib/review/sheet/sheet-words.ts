import * as z from 'zod'
import type { WayOfHandingIn } from '@/lib/registration/questions/submission'
import { isSet, type PostedMark } from './check-sheet'
import { titleOf, officerItemIds, results, type ItemId, type OfficerItemId } from './checklist'
import { reasonCodes } from './reasons'

/** What stands in the sheet's form, item by item. */
export type SheetWords = Record<OfficerItemId, PostedMark>

export const lackOfReason = (item: ItemId, way: WayOfHandingIn): string =>
  `Chọn lý do mục “${titleOf(item, way)}” không đạt.`

const wordsOfItem = (item: OfficerItemId) =>
  z
    .object({
      result: z.enum(results, 'Chưa đánh dấu.'),
      reason: z.enum(reasonCodes).optional().catch(undefined),
      note: z.string().optional(),
    })
    .refine((mark) => isSet(item, { ...mark, by: '', at: '' }), {
      path: ['reason'],
      message: 'Chưa chọn lý do.',
    })

/** A sheet with nothing left open, by the rule that decisions ask (`isSet`). */
export const wholeSheetOf = (items: readonly OfficerItemId[]) =>
  z.object(Object.fromEntries(items.map((item) => [item, wordsOfItem(item)])))

/** The same from the form's fields, as they are named when it is posted. */
export const readSheetWords = (words: Readonly<Record<string, string>>): SheetWords =>
  Object.fromEntries(
    officerItemIds.map((item) => [
      item,
      { result: words[item], reason: words[`${item}.reason`], note: words[`${item}.note`] },
    ]),
  ) as SheetWords
