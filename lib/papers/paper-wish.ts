import { daysInOrder, readDays } from '@/lib/forms/days/asked-days'
import { today } from '@/lib/forms/days/dates'
import { paperKindOf, type IssuedPaperKind } from './paper-kind'

/** Which paper, and of visits of which days; `inFull`: with names of diseases that are covered otherwise. */
export type PaperWish =
  | { kind: Exclude<IssuedPaperKind, 'VISITS'> }
  | { kind: 'VISITS'; days: { from: string; to: string }; inFull: boolean }

type Read = { ok: true; wish: PaperWish } | { ok: false; reason: 'loai' | 'ngay' }

/** The button pressed; the boxes of days have the names of every filter. */
export const KIND_BUTTON = 'loai'
export const IN_FULL_BOX = 'day-du'

export function readPaperWish(posted: Record<string, string>): Read {
  const kind = paperKindOf(posted[KIND_BUTTON] ?? '')
  if (!kind) return { ok: false, reason: 'loai' }
  if (kind !== 'VISITS') return { ok: true, wish: { kind } }
  const { from, to } = daysInOrder(readDays(posted))
  if (!from || !to) return { ok: false, reason: 'ngay' }
  const inFull = posted[IN_FULL_BOX] !== undefined
  return { ok: true, wish: { kind, days: { from, to }, inFull } }
}

/** Of visits, unless other days are asked for: this year. */
export const usualDays = (day = today()): { from: string; to: string } => ({
  from: `${day.slice(0, 4)}-01-01`,
  to: day,
})
