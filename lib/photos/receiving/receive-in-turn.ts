import 'server-only'
import { visitorOf } from '@/lib/platform/limits/visitor'
import type { RefusedPhoto } from '../photo'
import { receivePhotos, type Upload } from './receive-photos'
import { takeUploadPlace } from './upload-places'

/** The same as `receivePhotos`, once there is a place: every upload under way holds a part of the disk. */
export async function receiveInTurn<Answer>(
  request: Request,
  fieldNames: string[],
  use: (upload: Upload) => Promise<Answer>,
): Promise<{ ok: true; answer: Answer } | RefusedPhoto> {
  const place = takeUploadPlace(visitorOf(request).network)
  if (!place.ok) return place
  try {
    return await receivePhotos(request, fieldNames, use)
  } finally {
    place.leave()
  }
}
