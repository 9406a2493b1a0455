import 'server-only'
import { refusedPhoto, type RefusedPhoto } from '../photo'
import { photoFormParser, readPhotoForm, type Upload, type WhenCut } from './photo-form'
import { inUploadFolder } from './upload-folder'

export type { ReceivedPhoto, Upload, WhenCut } from './photo-form'

/**
 * Receives a posted form with photographs and hands it to `use`; its files are gone once `use` is done.
 * Hidden fields stand before the files in such a form: what follows a file far over the limit is not read.
 */
export async function receivePhotos<Answer>(
  request: Request,
  fieldNames: string[],
  use: (upload: Upload) => Promise<Answer>,
  whenCut?: WhenCut,
): Promise<{ ok: true; answer: Answer } | RefusedPhoto> {
  const parser = photoFormParser(request.headers.get('content-type') ?? '')
  const { body } = request
  if (!parser || !body) return refusedPhoto('not-a-form')
  return inUploadFolder(async (folder) => {
    const upload = await readPhotoForm(body, parser, { folder, fieldNames, whenCut })
    return upload ? { ok: true as const, answer: await use(upload) } : refusedPhoto('cut-off')
  })
}
