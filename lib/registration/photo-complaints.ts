import type { FieldError } from '@/lib/forms/form-state'
import { photoRefusals, photoRefusalText } from '@/lib/photos/photo'

/** `front:too-big,back:damaged` from the address, in words; what is not one of ours says nothing. */
export function photoComplaints(reasons: string | string[] | undefined): FieldError[] {
  return String(reasons ?? '')
    .split(',')
    .flatMap((one) => {
      const [place, name] = one.split(':')
      const reason = photoRefusals.find((known) => known === name)
      const field = place === 'back' ? 'back' : 'front'
      return reason ? [{ field, message: photoRefusalText(reason) }] : []
    })
}
