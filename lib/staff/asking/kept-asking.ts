import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Typed } from '@/lib/forms/form-state'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import { deskTicket, readTicket } from '@/lib/review/desk/desk-ticket'
import { LONGEST_WORDS } from '@/lib/review/read-words'

// What was typed about an officer and not sent: in the administrator's own browser, sealed, the last such form only.
const cookie = sealedCookie({ name: 'nhan-su-chu', seconds: 30 * 60, packs: true })
const DESK = 'nhan-su'
/** Twice what may be sent: whoever wrote too much shortens it. */
const LONGEST = 2 * LONGEST_WORDS
const SHORT = 200

type Author = Pick<Officer, 'id'>

/** Says in a form for which administrator and for what it was drawn: `form` is its address. */
export const staffTicket = (author: Author, form: string): string =>
  deskTicket(author, DESK, { round: form })

export type DrawnAsking = { author: Author; form: string }

function drawnFor(typed: Typed): DrawnAsking | null {
  const read = readTicket(typed.phieu, DESK)
  return read && { author: { id: read.officerId }, form: read.round }
}

const boundTo = ({ author, form }: DrawnAsking): string => `${author.id}:${form}`

/** What stands in the boxes of a page that is left or pressed, for whoever it was drawn for. Null where it is no such page. */
export async function keepAsking(typed: Typed): Promise<DrawnAsking | null> {
  const drawn = drawnFor(typed)
  if (!drawn) return null
  const kept = Object.entries(typed)
    .filter(([name, text]) => boxes.test(name) && text !== '')
    .map(([name, text]) => [name, text.slice(0, longs.includes(name) ? LONGEST : SHORT)])
  if (kept.length > 0) await cookie.keep(JSON.stringify(Object.fromEntries(kept)), boundTo(drawn))
  return drawn
}

const boxes = /^(login|fullName|officeCode|bhxhCode|phone|ground|words|answer|vai-tro-[a-z]+)$/
const longs = ['words', 'answer']

/** The words typed last into this form; null where none were. */
export async function findAsking(author: Author, form: string): Promise<Typed | null> {
  const kept = await cookie.find(boundTo({ author, form }))
  return kept === null ? null : (JSON.parse(kept) as Typed)
}

export const forgetAsking = (): Promise<void> => cookie.forget()
