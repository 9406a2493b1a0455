import 'server-only'
import { visitorOf } from '@/lib/platform/limits/visitor'
import type { RefusedPhoto } from '../photo'
import { receivePhotos, type Upload, type WhenCut } from './receive-photos'
import { takeUploadPlace } from './upload-places'

/** The same as `receivePhotos`, once there is a place: every upload under way holds a part of the disk. `isUnread`: there was none. */
export async function receiveInTurn<Answer>(
  request: Request,
  fieldNames: string[],
  use: (upload: Upload) => Promise<Answer>,
  whenCut?: WhenCut,
): Promise<{ ok: true; answer: Answer } | (RefusedPhoto & { isUnread?: boolean })> {
  const place = takeUploadPlace(visitorOf(request).network)
  if (!place.ok) return { ...place, isUnread: true }
  try {
    return await receivePhotos(request, fieldNames, use, whenCut)
  } finally {
    place.leave()
  }
}
