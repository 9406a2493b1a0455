import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Typed } from '@/lib/forms/form-state'
import { sealedCookie } from '@/lib/platform/sealed-cookie'
import { deskTicket, readTicket } from '@/lib/review/desk-ticket'

// What was typed and has not been done, for the same form once more, for its author alone, as long as an account lies open.
// Personal numbers travel sealed, never in an address.
const cookie = sealedCookie({ name: 'tai-quay-chu', seconds: 30 * 60 })
const LONGEST = 2_000
const DESK = 'doi-lien-he'

type Author = Pick<Officer, 'id'>
/** `form`: which of the page's forms, and about whom. */
const boundTo = ({ id }: Author, form: string) => `${id}:${form}`

/** A code is not kept beyond its answer. */
export const keepWords = (author: Author, form: string, typed: Typed): Promise<void> =>
  cookie.keep(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(typed)
          .filter(([name]) => name !== 'phieu' && name !== 'code')
          .map(([name, text]) => [name, text.slice(0, LONGEST)]),
      ),
    ),
    boundTo(author, form),
  )

export async function findKeptWords(author: Author, form: string): Promise<Typed> {
  const kept = await cookie.find(boundTo(author, form))
  return kept ? (JSON.parse(kept) as Typed) : {}
}

export const forgetWords = (): Promise<void> => cookie.forget()

/** Says in a form for which officer it was drawn, so that their words wait for them also after their session. */
export const counterTicket = (officer: Author): string => deskTicket(officer, DESK)

export const readCounterTicket = (ticket: string | undefined): string | null =>
  readTicket(ticket, DESK)?.officerId ?? null
