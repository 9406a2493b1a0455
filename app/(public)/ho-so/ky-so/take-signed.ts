import { readFile } from 'node:fs/promises'
import { formatSoon } from '@/lib/forms/days/dates'
import type { Network } from '@/lib/platform/limits/network'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { keepForm } from '@/lib/platform/seal/kept-form'
import { post, seeOther } from '@/lib/platform/answers/post'
import { receivePhotos, type Upload } from '@/lib/photos/receiving/receive-photos'
import { takeUploadPlace } from '@/lib/photos/receiving/upload-places'
import { requirePosted } from '@/lib/registration/drafts/posted-draft'
import { tidingsHref } from '@/lib/registration/drafts/tidings'
import { toOwn } from '@/lib/registration/reference/to-own'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { signingHref } from '@/lib/registration/sent/awaits-signature'
import { receiveSigned } from '@/lib/registration/sent/receive-signed'
import { countJudging } from '@/lib/signatures/portal/judging-limit'
import { FILE_BOX, PHONE_BUTTON, toldJudged } from './refused-words'

/** Takes the signed file of a plain form; it lies on the disk only while it is looked at. */
export const takeSigned = post(async (request) => {
  const place = takeUploadPlace(visitorOf(request).network)
  if (!place.ok) return refusedFor(place.reason)
  try {
    const judge = (upload: Upload) => judgeFrom(visitorOf(request).network, upload)
    const received = await receivePhotos(request, [FILE_BOX], judge)
    return received.ok ? received.answer : refusedFor(received.reason)
  } finally {
    place.leave()
  }
})

/** Without its number: nothing of the form was read. */
const refusedFor = (reason: string) => seeOther(`${signingHref}?loi=${reason}#loi`)

async function judgeFrom(network: Network, { texts, photos }: Upload): Promise<Response> {
  const own = await requirePosted(texts.reference)
  const file = photos[FILE_BOX]
  if (!file) return toOwn(`${signingHref}?loi=no-file#loi`, own)
  if (!file.ok) return toOwn(`${signingHref}?loi=${file.reason}#loi`, own)
  const until = await countJudging(own.id, network)
  if (!until) return answerSigned(own, await readFile(file.path), FILE_BOX)
  await keepForm(signingHref, { hour: formatSoon(until) })
  return toOwn(`${signingHref}?loi=too-many-files#loi`, own)
}

/** On to the case once it is in review; back to the page with everything that was found otherwise. */
export async function answerSigned(
  own: OwnDeclaration,
  file: Buffer,
  cameBy: typeof FILE_BOX | typeof PHONE_BUTTON,
): Promise<Response> {
  const receipt = await receiveSigned(own, file)
  if (receipt.ok) return toOwn(tidingsHref('da-ky-so'), own)
  if (!receipt.verdict) return toOwn(tidingsHref('khong-cho-ky'), own)
  const { checks, values } = receipt.verdict
  const faults = checks.flatMap((check) => check.faults)
  await keepForm(signingHref, {
    ...values,
    of: faults.join(','),
    judged: toldJudged(checks),
    cameBy,
  })
  return toOwn(`${signingHref}?loi=${faults.join(',')}#loi`, own)
}
