import type { AskedPicture } from '@/components/capture/on-phone-pictures'
import type { PhoneCapture } from '@/lib/capture/phone-capture'
import { findSlots, type PictureSlot } from '@/lib/capture/picture-slots'
import { readHandedOver } from '@/lib/registration/drafts/handed-over'
import { findNoRoom } from '@/lib/registration/photos/keep-photo'
import { photoErrors } from '@/lib/registration/photos/photo-errors'
import { findSeenPhotos, warningText } from '@/lib/registration/photos/seen-photos'
import { markOf } from '@/lib/registration/saving/shown-mark'
import { t } from '@/lib/words/t'

type Told = string | string[] | undefined

/** What the phone is asked for, and what its form says it was drawn with. */
export async function askedPictures(
  capture: PhoneCapture,
  reasons: Told,
): Promise<{ shown: string; pictures: AskedPicture[] }> {
  const { declarationId, step } = capture
  const slots = findSlots(await readHandedOver(declarationId), step)
  const own = ({ field, kept }: PictureSlot) => (capture.pictures[field] === kept ? kept : '')
  const seenOf = await findSeenPhotos(declarationId, slots.map(own))
  const errorOf = await errorsOf(reasons)
  return {
    shown: markOf('', Object.fromEntries(slots.map(({ field, kept }) => [field, kept]))),
    pictures: slots.map((slot) => ({
      field: slot.field,
      label: slot.label,
      isOptional: slot.isOptional || slot.kept !== '',
      src: own(slot) ? `/chup-anh/anh/${own(slot)}` : undefined,
      warning: warningText(seenOf(own(slot)).warnings),
      error: errorOf(slot),
      isAtComputer: slot.kept !== '' && own(slot) === '',
    })),
  }
}

/** Of a press that led here; that a picture is missing, only while it is. */
async function errorsOf(reasons: Told): Promise<(slot: PictureSlot) => string | undefined> {
  const refused = photoErrors(reasons, {}, reasons === undefined ? null : await findNoRoom())
  const isAsked = (field: string) => String(reasons).split(',').includes(`${field}:thieu`)
  return ({ field, kept }) =>
    isAsked(field) && !kept
      ? t('Chụp ảnh này trước khi quay lại máy tính.')
      : refused.find((one) => one.field === field)?.message
}
