import { readDays } from '@/lib/forms/days/asked-days'
import { addDays } from '@/lib/forms/days/working-days'

/** Which entries: about whom, as typed (personal data), and from and up to which days (ISO dates), where days are asked for. */
export type EntryWish = { about: string; from: string | null; to: string | null }
/** Both days belong to it. */
export type Days = { from: string; to: string }

/** Without somebody named, so many days at once: more is no reading but carrying away. */
export const MOST_DAYS = 31
/** Before the portal. */
export const BEGINNING = '2020-01-01'

type Asked = Record<string, string | string[] | undefined>

/** The wish an address or a form holds. */
export const readEntryWish = (asked: Asked, about: string): EntryWish => ({
  about: about.trim(),
  ...readDays(asked),
})

/** Of a named one every day there is, otherwise today, unless days are asked for. */
export function daysOf(wish: EntryWish, today: string): Days {
  const to = wish.to ?? today
  const from = wish.from ?? (wish.about ? BEGINNING : to)
  const [first, last] = from <= to ? [from, to] : [to, from]
  const earliest = addDays(last, 1 - MOST_DAYS)
  return { from: wish.about || first > earliest ? first : earliest, to: last }
}

/** The wish as an address holds it. */
export const entryQuery = ({ from, to }: EntryWish, sealed: string): URLSearchParams =>
  new URLSearchParams({
    ...(from && { tu: from }),
    ...(to && { den: to }),
    ...(sealed && { chu: sealed }),
  })
