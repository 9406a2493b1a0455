import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { CaseFile } from './case-file'
import type { Part } from './desk-parts'
import { deskTicket } from './desk-ticket'
import { roundOf, stillCounts } from './round'
import { savedWords } from './unsent-sheet'
import { listKept, type Kept } from './unsent-words'

/** What the one form of a page about a case needs: whom and when it is drawn for, and what was typed into it before. */
export async function openPageForm(officer: Officer, file: CaseFile) {
  const round = roundOf(file)
  const kept = await listKept(officer, file.id)
  const unsent = newestOf(kept.filter((one) => stillCounts(one, file)))
  const boxes = Object.values(unsent)
  return {
    reference: file.reference,
    round,
    savedSheet: savedWords(file.sheet.marks),
    ticket: deskTicket(officer, file.reference, {
      round,
      drawnWith: Object.fromEntries(boxes.map(({ part, page }) => [part, page])),
    }),
    unsent,
    /** Typed in another window, or before the case moved on: to be read, never laid over what stands there now. */
    others: kept
      .filter((one) => !boxes.includes(one))
      .map((one) => ({ ...one, isOutlived: !stillCounts(one, file) })),
  }
}

/** One for each part: `kept` begins with the newest. */
export const newestOf = (kept: Kept[]): Partial<Record<Part, Kept>> =>
  Object.fromEntries(kept.toReversed().map((one) => [one.part, one]))

export type PageForm = Awaited<ReturnType<typeof openPageForm>>
