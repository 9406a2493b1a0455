import { formatSoon } from '@/lib/forms/days/dates'
import type { FieldError } from '@/lib/forms/form-state'
import {
  photoRefusals,
  photoRefusalText,
  waitsForRoom,
  type PhotoRefusal,
} from '@/lib/photos/photo'
import { msg, t } from '@/lib/words/t'

type Refused = { side: 'front' | 'back'; reason: PhotoRefusal }

/** `front:too-big,back:damaged`, as addresses and forms tell it; what is not one of ours says nothing. */
export function readRefusals(reasons: string | string[] | undefined): Refused[] {
  return String(reasons ?? '')
    .split(',')
    .flatMap((one) => {
      const [place, name] = one.split(':')
      const reason = photoRefusals.find((known) => known === name)
      return reason ? [{ side: place === 'back' ? 'back' : 'front', reason }] : []
    })
}

/** The same in words; that there is no room only while there is none, with the hour until which. Where a picture stands already it stays, and the next press takes it as it is. */
export const photoErrors = (
  reasons: string | string[] | undefined,
  kept: Record<string, string> = {},
  noRoom: Date | null = null,
): FieldError[] =>
  readRefusals(reasons)
    .filter(({ reason }) => noRoom !== null || !waitsForRoom(reason))
    .map(({ side, reason }) => ({
      field: side,
      message: [refusalWords(reason, noRoom), kept[side] && t(whatStays)].filter(Boolean).join(' '),
    }))

export const refusalWords = (reason: PhotoRefusal, until?: Date | null): string =>
  photoRefusalText(reason, until ? formatSoon(until) : undefined)

const whatStays = msg('Nếu giữ ảnh đã lưu dưới đây, nhấn “Tiếp”.')
