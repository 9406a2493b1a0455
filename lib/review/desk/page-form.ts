import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { OfficeCase } from '../office-case'
import type { Part } from './desk-parts'
import { deskTicket } from './desk-ticket'
import { roundOf, stillCounts } from './round'
import { savedWords } from '../sheet/unsent-sheet'
import { listKept, type KeptWords } from './unsent-words'

/** What the one form of a page about a case needs: whom and when it is drawn for, and what was typed into it before. */
export async function openPageForm(officer: Officer, officeCase: OfficeCase) {
  const round = roundOf(officeCase)
  const kept = await listKept(officer, officeCase.id)
  const unsent = newestOf(kept.filter((one) => stillCounts(one, officeCase)))
  const boxes = Object.values(unsent)
  return {
    reference: officeCase.reference,
    round,
    savedSheet: savedWords(officeCase.sheet.marks),
    ticket: deskTicket(officer, officeCase.reference, {
      round,
      drawnWith: Object.fromEntries(boxes.map(({ part, page }) => [part, page])),
    }),
    unsent,
    /** Typed in another window, or before the case moved on: to be read, never laid over what stands there now. */
    others: kept
      .filter((one) => !boxes.includes(one))
      .map((one) => ({ ...one, isOutlived: !stillCounts(one, officeCase) })),
  }
}

/** One for each part: `kept` begins with the newest. */
export const newestOf = (kept: KeptWords[]): Partial<Record<Part, KeptWords>> =>
  Object.fromEntries(kept.toReversed().map((one) => [one.part, one]))

export type PageForm = Awaited<ReturnType<typeof openPageForm>>
