import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Typed } from '@/lib/forms/form-state'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import { deskTicket, readTicket } from '@/lib/review/desk/desk-ticket'
import { LONGEST_WORDS } from '@/lib/review/read-words'
import type { OfficeCorrection } from '../correction'

// An answer that was typed and not sent: in the officer's own browser, sealed, one cookie for each report.
const SECONDS = 30 * 60
/** Twice what may be sent: whoever wrote too much shortens it. */
const LONGEST = 2 * LONGEST_WORDS
const DESK = 'bao-sai'

type Author = Pick<Officer, 'id'>
const cookieOf = (id: string) =>
  sealedCookie({ name: `bao-sai-chu-${id.slice(-12)}`, seconds: SECONDS, packs: true })
const boundTo = (author: Author, id: string) => `${author.id}:${id}`

const NOTES = 'notes'

/** Says in the form for which officer and about which report it was drawn, and how many later notes stood beside it. */
export const answerTicket = (officer: Author, { id, notes }: OfficeCorrection): string =>
  deskTicket(officer, DESK, { round: id, drawnWith: { [NOTES]: String(notes.length) } })

export type DrawnAnswer = { author: Author; id: string; seen: number }

/** For whom and about what a form was drawn; null for none of ours. */
function drawnFor(typed: Typed): DrawnAnswer | null {
  const read = readTicket(typed.phieu, DESK)
  if (!read) return null
  return { author: { id: read.officerId }, id: read.round, seen: Number(read.drawnWith[NOTES]) }
}

/** What stands in the box of a page that is left or pressed, for whoever it was drawn for. Null where it is no such page. */
export async function keepTypedAnswer(typed: Typed): Promise<DrawnAnswer | null> {
  const drawn = drawnFor(typed)
  if (!drawn) return null
  const answer = (typed.answer ?? '').slice(0, LONGEST)
  if (answer !== '') await cookieOf(drawn.id).keep(answer, boundTo(drawn.author, drawn.id))
  return drawn
}

export const findTypedAnswer = async (author: Author, id: string): Promise<string> =>
  (await cookieOf(id).find(boundTo(author, id))) ?? ''

export const forgetAnswer = (id: string): Promise<void> => cookieOf(id).forget()
