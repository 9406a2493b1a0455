import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Typed } from '@/lib/forms/form-state'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import { deskTicket, readTicket } from '@/lib/review/desk/desk-ticket'

// An answer that was typed and not sent: in the officer's own browser, sealed, one cookie for each report.
const SECONDS = 30 * 60
const LONGEST = 2_000
const DESK = 'bao-sai'

type Author = Pick<Officer, 'id'>
const cookieOf = (id: string) =>
  sealedCookie({ name: `bao-sai-chu-${id.slice(-12)}`, seconds: SECONDS })
const boundTo = (author: Author, id: string) => `${author.id}:${id}`

/** Says in the form for which officer and about which report it was drawn. */
export const answerTicket = (officer: Author, id: string): string =>
  deskTicket(officer, DESK, { round: id })

/** For whom and about what a form was drawn; null for none of ours. */
function drawnFor(typed: Typed): { author: Author; id: string } | null {
  const read = readTicket(typed.phieu, DESK)
  return read && { author: { id: read.officerId }, id: read.round }
}

/** What stands in the box of a page that is left or pressed, for whoever it was drawn for. Null where it is no such page. */
export async function keepTypedAnswer(
  typed: Typed,
): Promise<{ author: Author; id: string } | null> {
  const drawn = drawnFor(typed)
  if (!drawn) return null
  const answer = (typed.answer ?? '').slice(0, LONGEST)
  if (answer !== '') await cookieOf(drawn.id).keep(answer, boundTo(drawn.author, drawn.id))
  return drawn
}

export const findTypedAnswer = async (author: Author, id: string): Promise<string> =>
  (await cookieOf(id).find(boundTo(author, id))) ?? ''

export const forgetAnswer = (id: string): Promise<void> => cookieOf(id).forget()
