import { daysInOrder, readDays } from '@/lib/forms/days/asked-days'
import { today } from '@/lib/forms/days/dates'
import { isOfDays, paperKindOf, type PaperOfAll, type PaperOfDays } from './paper-kind'

type Days = { from: string; to: string }

/** Which paper, and of which days; `inFull`: with names of diseases that are covered otherwise. */
export type PaperWish = { kind: PaperOfAll } | { kind: PaperOfDays; days: Days; inFull: boolean }

/** `chua-den`: a day is asked for of which nobody can know anything yet. */
type Read = { ok: true; wish: PaperWish } | { ok: false; reason: 'loai' | 'ngay' | 'chua-den' }

/** The button pressed; the boxes of days have the names of every filter. */
export const KIND_BUTTON = 'loai'
export const IN_FULL_BOX = 'day-du'
/** All boxes beside the buttons. */
export const wishFields = ['tu', 'den', IN_FULL_BOX] as const

/** `day`: on which the paper would be made. It tells of no day after that. */
export function readPaperWish(posted: Record<string, string>, day = today()): Read {
  const kind = paperKindOf(posted[KIND_BUTTON] ?? '')
  if (!kind) return { ok: false, reason: 'loai' }
  if (!isOfDays(kind)) return { ok: true, wish: { kind } }
  const { from, to } = daysInOrder(readDays(posted))
  if (!from || !to) return { ok: false, reason: 'ngay' }
  if (to > day) return { ok: false, reason: 'chua-den' }
  const inFull = Boolean(posted[IN_FULL_BOX])
  return { ok: true, wish: { kind, days: { from, to }, inFull } }
}

/** Unless other days are asked for: this year. */
export const usualDays = (day = today()): Days => ({ from: `${day.slice(0, 4)}-01-01`, to: day })

/** A whole year, or what has passed of it. */
export const daysOfYear = (year: string, day = today()): Days => {
  const last = `${year}-12-31`
  return { from: `${year}-01-01`, to: last > day ? day : last }
}
