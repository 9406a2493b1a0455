import { closed, type Status } from './steps/status'
import type { TypedDraft } from './steps/steps'

type Own = { reference: string; status: Status; typed: TypedDraft }

/** Told to the citizen: an untouched draft is kept this long. */
export const DRAFT_DAYS = 30
/** A case that was sent asks for the phone's code again when this browser has not visited it for so long. */
export const LOCK_HOURS = 4

/** On a visitors' computer a key opens nothing after so long without a visit, whatever becomes of the browser. */
export const FORGETFUL_MINUTES = 10

/** A browser remembers this many declarations; more only while they are drafts that nothing else could open. */
export const MOST_REMEMBERED = 6
/** Of drafts that nothing else could open: then «Bắt đầu» asks to finish one first. */
export const MOST_UNCONFIRMED = 20

/** Opens again on any device, by its number and the phone confirmed in it. */
export const opensElsewhere = ({ status, typed }: Pick<Own, 'status' | 'typed'>): boolean =>
  status !== 'DRAFT' || Boolean(typed.confirmedPhone?.confirmedPhone)

/** The lower, the sooner forgotten; null: never, since forgetting it would lose it. */
function rank(own: Own): number | null {
  if (!opensElsewhere(own)) return null
  if (closed.includes(own.status)) return 0
  return own.status === 'DRAFT' || own.status === 'RETURNED' ? 2 : 1
}

/** Which of this browser's declarations (the newest first) make room for one more: what is finished goes first, the oldest first. */
export function forgottenForOneMore<One extends Own>(own: One[]): One[] {
  const tooMany = Math.max(0, own.length - (MOST_REMEMBERED - 1))
  return own
    .flatMap((one, index) => {
      const order = rank(one)
      return order === null ? [] : [{ one, order, index }]
    })
    .sort((a, b) => a.order - b.order || b.index - a.index)
    .slice(0, tooMany)
    .map(({ one }) => one)
}

export const isFull = (own: Own[]): boolean =>
  own.filter((one) => !opensElsewhere(one)).length >= MOST_UNCONFIRMED
