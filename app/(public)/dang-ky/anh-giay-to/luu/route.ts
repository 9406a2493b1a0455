import { visitorOf, type Visitor } from '@/lib/accounts/visitor'
import { photoRefusalText } from '@/lib/photos/photo'
import { receivePhotos, type Upload } from '@/lib/photos/receive-photos'
import { takeUploadPlace } from '@/lib/photos/upload-places'
import { post, seeOther } from '@/lib/platform/post'
import { removePhoto, sides, type Side } from '@/lib/registration/keep-photo'
import { keepPhotos, type KeptPhotos } from '@/lib/registration/keep-photos'
import { goOn } from '@/lib/registration/go-on'
import { warningText } from '@/lib/registration/photo-warnings'
import { findPosted } from '@/lib/registration/posted-draft'
import { stepHref } from '@/lib/registration/steps'
import { tidings, tidingsHref } from '@/lib/registration/tidings'

const here = stepHref('photos')

/** Takes one or both pictures, by the plain form or, as soon as one is chosen, by script. */
export const POST = post(async (request) => {
  const visitor = visitorOf(request)
  const received = await receive(request, visitor)
  const wantsJson = request.headers.get('accept')?.includes('application/json')
  if (!received.ok)
    return wantsJson
      ? refusal(received.reason)
      : seeOther(`${here}?loi=form:${received.reason}#loi`)
  return wantsJson ? asJson(received.answer) : received.answer.onward
})

/** Before anything is read: every upload under way holds a part of the disk. */
async function receive(request: Request, visitor: Visitor) {
  const place = takeUploadPlace(visitor.network)
  if (!place.ok) return place
  try {
    return await receivePhotos(request, [...sides], (upload) => keep(upload, visitor))
  } finally {
    place.leave()
  }
}

async function keep({ texts, photos }: Upload, visitor: Visitor) {
  const draft = await findPosted(texts.reference)
  const moved = draft.reference === texts.reference ? undefined : draft.reference
  const removed = sides.find((side) => texts.intent === `xoa-${side}`)
  const isKept = removed !== undefined && !(await removePhoto(draft, removed))
  const outcome = await keepPhotos(draft, photos as Partial<Record<Side, Upload['photos'][string]>>)
  const { intent } = texts
  const typed = { ...draft.typed, photos: { ...draft.typed.photos, ...outcome.kept } }
  const href = isKept
    ? tidingsHref('khong-sua-duoc')
    : (complaintOf(outcome) ??
      (removed && `${here}?da-xoa=${removed}`) ??
      (await goOn({ ...draft, typed }, { step: 'photos', intent }, visitor)))
  return { outcome, moved, onward: seeOther(href) }
}

function complaintOf({ refused, isLocked }: KeptPhotos): string | null {
  if (isLocked) return tidingsHref('anh-chua-luu')
  const problems = Object.entries(refused).map(([side, reason]) => `${side}:${reason}`)
  return problems.length > 0 ? `${here}?loi=${problems.join(',')}#loi` : null
}

function asJson({ outcome, moved }: { outcome: KeptPhotos; moved?: string }): Response {
  const { kept, refused, warnings, isLocked } = outcome
  if (isLocked) return Response.json({ ok: false, message: tidings['anh-chua-luu'].text })
  const [problem] = Object.values(refused)
  if (problem) return refusal(problem)
  const [id] = Object.values(kept)
  const warning = warningText(Object.values(warnings).flat())
  return id ? Response.json({ ok: true, src: `${here}/${id}`, warning, moved }) : refusal('empty')
}

const refusal = (reason: Parameters<typeof photoRefusalText>[0]) =>
  Response.json({ ok: false, message: photoRefusalText(reason) })
