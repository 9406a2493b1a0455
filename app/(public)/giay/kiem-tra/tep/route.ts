import { FILE_BOX_OF_PAPER } from '@/lib/papers/checking/check-errors'
import { checkPaperFile } from '@/lib/papers/checking/check-paper'
import { keepVerdict } from '@/lib/papers/checking/kept-verdict'
import { receivePhotos, type Upload } from '@/lib/photos/receiving/receive-photos'
import { takeUploadPlace } from '@/lib/photos/receiving/upload-places'
import { post, seeOther } from '@/lib/platform/answers/post'
import { visitorOf, type Visitor } from '@/lib/platform/limits/visitor'

const here = '/giay/kiem-tra'
const refusedFor = (reason: string) => seeOther(`${here}?loi=${reason}#loi`)

/** Takes a paper of a plain form; it lies on the disk only while it is looked at. */
export const POST = post(async (request) => {
  const visitor = visitorOf(request)
  const place = takeUploadPlace(visitor.network)
  if (!place.ok) return refusedFor(place.reason)
  try {
    const check = (upload: Upload) => checkedFrom(visitor, upload)
    const received = await receivePhotos(request, [FILE_BOX_OF_PAPER], check)
    return received.ok ? received.answer : refusedFor(received.reason)
  } finally {
    place.leave()
  }
})

async function checkedFrom(visitor: Visitor, { photos }: Upload): Promise<Response> {
  const file = photos[FILE_BOX_OF_PAPER]
  if (!file) return refusedFor('no-file')
  if (!file.ok) return refusedFor(file.reason === 'empty' ? 'no-file' : file.reason)
  const checked = await checkPaperFile(file.path, visitor)
  if (!checked.ok) return refusedFor(checked.reason)
  await keepVerdict(checked.verdict)
  return seeOther(`${here}?xong=tep`)
}
