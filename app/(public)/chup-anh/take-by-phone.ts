import { findPhoneSender } from '@/app/(public)/tai-anh/senders'
import { picturesAction } from '@/components/capture/on-phone-pictures'
import { keepPictures, type PhonePictures } from '@/lib/capture/keep-pictures'
import { notReceivedWords } from '@/lib/capture/opening-words'
import {
  endOf,
  finishOnPhone,
  findPhoneCapture,
  type PhoneCapture,
} from '@/lib/capture/phone-capture'
import { findSlots, isMissing } from '@/lib/capture/picture-slots'
import type { PhotoRefusal } from '@/lib/photos/photo'
import type { Upload } from '@/lib/photos/receiving/receive-photos'
import { hasPicture } from '@/lib/photos/receiving/has-picture'
import { receiveInTurn } from '@/lib/photos/receiving/receive-in-turn'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readHandedOver } from '@/lib/registration/drafts/handed-over'
import { refusalWords } from '@/lib/registration/photos/photo-errors'
import { warningText } from '@/lib/registration/photos/seen-photos'
import { shownIn } from '@/lib/registration/saving/shown-mark'
import { withUploads } from '@/lib/uploads/with-uploads'

/** Takes pictures from the phone that holds the capture, by the plain form or by script; with «Xong» the computer goes on. */
export const takeByPhone = post(async (request) => {
  const isByScript = request.headers.get('accept')?.includes('application/json') === true
  const capture = await findPhoneCapture()
  if (capture?.state !== 'open')
    return isByScript ? over(capture) : tooLate(await hasPicture(request))
  const fields = (await slotsOf(capture)).map(({ field }) => field)
  const received = await receiveInTurn(request, fields, (upload) =>
    withUploads({ ...upload, fields }, phoneSenders, (photos) =>
      answer({ ...upload, photos }, capture, isByScript),
    ),
  )
  if (received.ok) return received.answer
  return isByScript ? refusal(received.reason) : complain([`form:${received.reason}`])
})

const phoneSenders = async () => [await findPhoneSender()].filter((one) => one !== null)

const slotsOf = async ({ declarationId, step }: PhoneCapture) =>
  findSlots(await readHandedOver(declarationId), step)

async function answer(
  { texts, photos }: Upload,
  capture: PhoneCapture,
  isByScript: boolean,
): Promise<Response> {
  const shown = shownIn({ reference: '' }, texts)
  const outcome = await keepPictures(capture, { photos, shown })
  if (isByScript) return asJson(outcome)
  if (outcome.isOver || outcome.isLocked) return tooLate(Object.keys(photos).length > 0)
  const refused = Object.entries(outcome.refused).map(([field, reason]) => `${field}:${reason}`)
  if (refused.length > 0) return complain(refused)
  if (texts.intent !== 'xong') return seeOther(sentHref(outcome.kept))
  const missing = (await slotsOf(capture)).filter(isMissing)
  if (missing.length > 0) return complain(missing.map(({ field }) => `${field}:thieu`))
  await finishOnPhone(capture)
  return seeOther(picturesAction)
}

/** The word on the address of a press whose picture came to nothing. */
export const NOT_RECEIVED = 'chua-nhan'

/** Of a press that brought pictures, which the page then says. */
export const SENT = 'gui-anh'

const sentHref = (kept: PhonePictures['kept']): string =>
  Object.keys(kept).length > 0 ? `${picturesAction}?xong=${SENT}` : picturesAction

const tooLate = (isPictureLost: boolean): Response =>
  seeOther(isPictureLost ? `${picturesAction}?loi=${NOT_RECEIVED}` : picturesAction)

const complain = (problems: string[]): Response =>
  seeOther(`${picturesAction}?loi=${problems.join(',')}#loi`)

async function asJson(outcome: PhonePictures): Promise<Response> {
  if (outcome.isOver || outcome.isLocked) return over(await findPhoneCapture())
  const [problem] = Object.values(outcome.refused)
  if (problem) return refusal(problem, outcome.until)
  const [id] = Object.values(outcome.kept)
  if (!id) return refusal('empty')
  const warning = warningText(Object.values(outcome.warnings).flat())
  return Response.json({ ok: true, id, src: `${picturesAction}/anh/${id}`, warning })
}

const refusal = (reason: PhotoRefusal, until?: Date) =>
  Response.json({ ok: false, reason, message: refusalWords(reason, until) })

/** The script asks only with a picture. */
function over(capture: PhoneCapture | null): Response {
  return Response.json({ ok: false, message: notReceivedWords(endOf(capture)) })
}
