import { currentLanguage } from '@/lib/words/asked-language'
import { SOURCE, type Language } from '@/lib/words/languages.mjs'
import { t } from '@/lib/words/t'
import { MINUTE_MS } from './milliseconds'

const ZONE = 'Asia/Ho_Chi_Minh'

/** Since 1975, and without summer time: an addition is twenty times as fast as a formatter, and a list asks for the day on every line. */
const AHEAD_MS = 7 * 60 * MINUTE_MS
/** With the month in letters: abroad nobody knows whether 02/12 is in February. */
const dayInLetters = (language: Language) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: ZONE,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
const daysInLetters = new Map<Language, Intl.DateTimeFormat>()
const shownTime = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** The date in Việt Nam at an instant, as ISO `2026-11-23`. */
export const dayOf = (instant: Date): string =>
  new Date(instant.getTime() + AHEAD_MS).toISOString().slice(0, 10)

/** The instant at which a day begins in Việt Nam. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+07:00`)

export const today = (): string => dayOf(new Date())

/** `26/08/2020`, in another language `26 August 2020`. */
export function formatDay(day: string | Date): string {
  const language = currentLanguage()
  if (language === SOURCE)
    return (typeof day === 'string' ? day : dayOf(day)).split('-').reverse().join('/')
  const letters = daysInLetters.get(language) ?? dayInLetters(language)
  daysInLetters.set(language, letters)
  const shown = letters.format(typeof day === 'string' ? startOfDay(day) : day)
  // The number of a day stays beside its month.
  return shown.replace(' ', '\u00a0')
}

/** `09/1987`, in another language `September 1987`; of a month as ISO `1987-09`. */
export function formatMonth(month: string): string {
  const language = currentLanguage()
  if (language === SOURCE) return month.split('-').reverse().join('/')
  return formatDay(`${month}-01`).replace(/^1\s/, '')
}

/** `14:03 ngày 26/08/2020` */
export const formatInstant = (instant: Date): string =>
  t('{time} ngày {day}', { time: formatTime(instant), day: formatDay(instant) })

/** `14:03` */
export const formatTime = (instant: Date): string => shownTime.format(instant)

/** From when something can be done again: «15:40», or «15:40 ngày 29/11/2026» when that is another day. The first whole minute then. */
export function formatSoon(instant: Date): string {
  const minute = new Date(Math.ceil(instant.getTime() / MINUTE_MS) * MINUTE_MS)
  return dayOf(minute) === today() ? formatTime(minute) : formatInstant(minute)
}

/** The same for programs, as `Retry-After` has it. */
export const secondsUntil = (instant: Date): string =>
  String(Math.max(1, Math.ceil((instant.getTime() - Date.now()) / 1000)))

/** A day of the calendar as ISO date; `2026-02-30` is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)
