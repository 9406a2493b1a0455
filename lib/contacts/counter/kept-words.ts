import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Typed } from '@/lib/forms/form-state'
import { standsField } from '@/lib/forms/question'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import { deskTicket, readTicket } from '@/lib/review/desk/desk-ticket'
import { childFields } from '../guardians/child-form'
import { guardianFields } from '../guardians/guardian-form'
import { changeFields, counterFields, decisionFields } from '../contact-form'

// What was typed and has not been done, for the same form once more, for its author alone, as long as an account lies open.
// Personal numbers travel sealed, never in an address.
const SECONDS = 30 * 60
const LONGEST = 2_000
const DESK = 'doi-lien-he'

/** The form about nobody yet: by it an account is looked for. */
export const FIND_FORM = 'tim'

/** The same about no child yet. */
export const FIND_CHILD_FORM = 'tim-tre'

/** `form`: which of the page's forms, and about whom. Each has its own cookie, so that two windows keep apart. */
const cookieOf = (form: string) =>
  sealedCookie({ name: `tai-quay-chu-${form.slice(-12)}`, seconds: SECONDS })

type Author = Pick<Officer, 'id'>
const boundTo = ({ id }: Author, form: string) => `${id}:${form}`

/** A code is not kept beyond its answer. */
const FIELDS = new Set<string>([
  ...counterFields,
  ...changeFields,
  ...decisionFields,
  ...childFields,
  ...guardianFields,
  standsField('value'),
])

export const keepWords = (author: Author, form: string, typed: Typed): Promise<void> =>
  cookieOf(form).keep(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(typed)
          .filter(([name]) => FIELDS.has(name))
          .map(([name, text]) => [name, text.slice(0, LONGEST)]),
      ),
    ),
    boundTo(author, form),
  )

export async function findKeptWords(author: Author, form: string): Promise<Typed> {
  const kept = await cookieOf(form).find(boundTo(author, form))
  return kept ? (JSON.parse(kept) as Typed) : {}
}

export const forgetWords = (form: string): Promise<void> => cookieOf(form).forget()

/** Says in a form for which officer and about whom it was drawn, so that their words wait for them also after their session. */
export const counterTicket = (officer: Author, form: string): string =>
  deskTicket(officer, DESK, { round: form })

export type CounterTicket = { author: Author; form: string }

export function readCounterTicket(ticket: string | undefined): CounterTicket | null {
  const read = readTicket(ticket, DESK)
  return read && { author: { id: read.officerId }, form: read.round }
}

/** A page of the counter that is left by searching or signing out. */
export async function keepPageOfCounter(posted: Typed): Promise<void> {
  const drawn = readCounterTicket(posted.phieu)
  const isTyped = Object.entries(posted).some(([name, text]) => FIELDS.has(name) && text !== '')
  if (drawn && isTyped) await keepWords(drawn.author, drawn.form, posted)
}
