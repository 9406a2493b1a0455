import type { FieldError } from '@/lib/forms/form-state'
import { photoRefusals, photoRefusalText, type PhotoRefusal } from '@/lib/photos/photo'

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

/** The same in words. Where a picture stands already it stays, and the next press takes it as it is. */
export const photoComplaints = (
  reasons: string | string[] | undefined,
  kept: Record<string, string> = {},
): FieldError[] =>
  readRefusals(reasons).map(({ side, reason }) => ({
    field: side,
    message: [photoRefusalText(reason), kept[side] && whatStays].filter(Boolean).join(' '),
  }))

const whatStays = 'Nếu giữ ảnh đã lưu dưới đây, nhấn “Tiếp”.'
