import { currentLanguage } from '@/lib/words/asked-language'
import { SOURCE } from '@/lib/words/languages.mjs'
import { t } from '@/lib/words/t'
import { dayOf, formatDay, startOfDay, today, ZONE } from './day'
import { MINUTE_MS } from './milliseconds'

export { dayOf, formatDay, startOfDay, today }

const shownTime = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

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
