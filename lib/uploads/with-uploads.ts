import 'server-only'
import type { ReceivedPhoto, Upload } from '@/lib/photos/receiving/receive-photos'
import { inUploadFolder } from '@/lib/photos/receiving/upload-folder'
import { takeUpload } from './take-upload'
import type { UploadSender } from './upload'

/** What a form names in place of a file: the picture that has come in pieces. */
export const uploadField = (field: string): string => `upload-${field}`

type Posted = Upload & { fields: readonly string[] }

/**
 * The pictures of a form, also those of its fields that came in pieces: as files that are gone once `use` is done. The pieces stay for some minutes: on a line that
 * cuts the answer off, the same is asked once more.
 */
export async function withUploads<Answer>(
  { texts, photos: whole, fields }: Posted,
  senders: () => Promise<UploadSender[]>,
  use: (photos: Record<string, ReceivedPhoto>) => Promise<Answer>,
): Promise<Answer> {
  const named = fields.flatMap((field) => {
    const id = texts[uploadField(field)]
    return id ? [{ field, id }] : []
  })
  if (named.length === 0) return use(whole)
  const known = await senders()
  return inUploadFolder(async (folder) => {
    const photos = { ...whole }
    for (const { field, id } of named) photos[field] = await takeUpload(id, known, folder)
    return use(photos)
  })
}
