import { readFile } from 'node:fs/promises'
import { here, leadToPaper } from '@/app/(officer)/can-bo/tiep-nhan/find'
import { keepPage } from '@/app/(officer)/keep-page'
import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { readPaperPage } from '@/lib/paper-code/read-picture'
import { receivePhotos, type Upload } from '@/lib/photos/receiving/receive-photos'
import { takeUploadPlace } from '@/lib/photos/receiving/upload-places'
import { post, seeOther } from '@/lib/platform/answers/post'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { PICTURE_BOX } from '@/lib/review/papers/scan-words'
import { readScan } from '@/lib/review/papers/scanned-paper'

const back = (reason: string) => `${here}?quet=${reason}#${PICTURE_BOX}`

/** A photograph or a scan of the page, where no scanner is at hand: the code in it is read here. */
export const POST = post(async (request) => {
  const place = takeUploadPlace(visitorOf(request).network)
  if (!place.ok) return seeOther(back(place.reason))
  try {
    const received = await receivePhotos(request, [PICTURE_BOX], answer)
    return received.ok ? received.answer : seeOther(back(received.reason))
  } finally {
    place.leave()
  }
})

async function answer({ texts, photos }: Upload): Promise<Response> {
  await keepPage(texts)
  const officer = await officerWhoPresses(here)
  const photo = photos[PICTURE_BOX]
  if (!photo?.ok) return seeOther(back(photo?.reason ?? 'empty'))
  const words = await readPaperPage(await readFile(photo.path))
  return words === null ? seeOther(back('no-code')) : leadToPaper(await readScan(officer, words))
}
