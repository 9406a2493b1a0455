import { answerContestedPhotos } from '@/app/(public)/dang-ky/contested-photos'
import { findSenders } from '@/app/(public)/tai-anh/senders'
import { toPhoneIntent } from '@/components/capture/to-phone'
import { computerHref } from '@/lib/capture/addresses'
import { beginCapture } from '@/lib/capture/begin-capture'
import { visitorOf, type Visitor } from '@/lib/platform/limits/visitor'
import type { Typed } from '@/lib/forms/form-state'
import type { PhotoRefusal } from '@/lib/photos/photo'
import { receiveInTurn } from '@/lib/photos/receiving/receive-in-turn'
import type { Upload } from '@/lib/photos/receiving/receive-photos'
import { post, seeOther } from '@/lib/platform/answers/post'
import { removePhoto, sides, type Side } from '@/lib/registration/photos/keep-photo'
import { keepPhotos, type KeptPhotos } from '@/lib/registration/photos/keep-photos'
import { goOn } from '@/lib/registration/drafts/go-on'
import { readRefusals, refusalWords } from '@/lib/registration/photos/photo-errors'
import { swapIntent, swapPhotos } from '@/lib/registration/photos/swap-photos'
import { keepReasons } from '@/lib/registration/photos/keep-reasons'
import { warningText } from '@/lib/registration/photos/seen-photos'
import { findPosted } from '@/lib/registration/drafts/posted-draft'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { shownIn } from '@/lib/registration/saving/shown-mark'
import { stepHref } from '@/lib/registration/steps/addresses'
import type { PictureStep } from '@/lib/registration/steps/steps'
import { readNow } from '@/lib/registration/standing/repository'
import { toSamePage } from '@/lib/registration/reference/to-same-page'
import { withUploads } from '@/lib/uploads/with-uploads'
import { switchIntent } from '@/lib/words/switch-intent'
import { toOwn } from '@/lib/registration/reference/to-own'
import { tidingsHref, toldTidings } from '@/lib/registration/drafts/tidings'

/** Takes one or both pictures, by the plain form or, as soon as one is chosen, by script. */
export const takePhotos = (step: PictureStep) =>
  post(async (request) => {
    const visitor = visitorOf(request)
    const isByScript = request.headers.get('accept')?.includes('application/json') === true
    const received = await receiveInTurn(request, [...sides], (upload) =>
      // A script sends in pieces what a bad line would not let through as one.
      withUploads({ ...upload, fields: sides }, findSenders, (photos) =>
        answer({ ...upload, photos }, { step, request, visitor, isByScript }),
      ),
    )
    if (received.ok) return received.answer
    return isByScript
      ? refusal(received.reason)
      : seeOther(`${stepHref(step)}?loi=form:${received.reason}#loi`)
  })

/** What a button does with the pictures that are kept; null for one that takes new ones. */
async function move({ draft, step }: Page, intent: string | undefined, shown: Typed) {
  const removed = sides.find((side) => intent === `xoa-${side}`)
  if (removed) return remove({ draft, step }, removed, shown)
  return intent === swapIntent ? swap({ draft, step }, shown) : null
}

type Page = { draft: OwnDeclaration; step: PictureStep }
type Asked = { step: PictureStep; request: Request; visitor: Visitor; isByScript: boolean }

async function answer(
  upload: Upload,
  { step, request, visitor, isByScript }: Asked,
): Promise<Response> {
  const { texts, photos } = upload
  const draft = await findPosted(texts.reference)
  const shown = shownIn(draft, texts)
  const here = stepHref(step)
  const moved = await move({ draft, step }, texts.intent, shown)
  if (moved) return toOwn(moved, draft)
  const outcome = await keepPhotos(draft, { step, photos, chosen: texts, shown })
  await keepReasons({ draft, step }, texts)
  if (isByScript)
    return asJson(step, outcome, draft.reference === texts.reference ? undefined : draft)
  const goal = errorHref(step, outcome, texts.intent === 'tiep' ? texts.refused : undefined)
  if (goal) return toOwn(goal, draft)
  if (Object.keys(outcome.contested).length > 0)
    return answerContestedPhotos({ draft, step }, outcome.contested, texts.intent)
  // What the address says of a file was said of the one before.
  if (texts.intent === switchIntent) return toSamePage(request, draft, { loi: null })
  const now = await readNow(draft)
  if (texts.intent === 'tiep' && isStale({ draft: now, step }, shown, outcome))
    return toOwn(`${here}?vua-doi=1`, draft)
  return toOwn(await onward({ draft: now, step }, texts.intent, visitor), draft)
}

/** Where the form leads once its pictures are kept. */
async function onward({ draft, step }: Page, intent: string | undefined, visitor: Visitor) {
  if (intent !== toPhoneIntent) return goOn(draft, { step, intent }, visitor)
  await beginCapture(draft.id, step)
  return computerHref
}

/** The form shows a picture, untouched in it, and another stands there by now. */
const isStale = ({ draft: { typed }, step }: Page, shown: Typed, { kept }: KeptPhotos) =>
  sides.some((side) => !kept[side] && (shown[side] ?? '') !== (typed[step]?.[side] ?? ''))

async function remove({ draft, step }: Page, side: Side, shown: Typed) {
  const here = stepHref(step)
  const over = shown[side] ?? ''
  const removed = await removePhoto({ draft, step, side, over })
  if (removed === 'changed') return `${here}?loi=${side}:changed#loi`
  return removed ? `${here}?da-xoa=${side}` : tidingsHref('khong-sua-duoc')
}

async function swap(page: Page, shown: Typed) {
  const here = stepHref(page.step)
  const swapped = await swapPhotos(page, shown)
  if (swapped === 'changed') return `${here}?loi=front:not-swapped#loi`
  return swapped ? `${here}?da-doi-cho=1` : tidingsHref('khong-sua-duoc')
}

/** `before`: what was refused while the page stood open, and nothing better came for. Told once more before it is left. */
function errorHref(step: PictureStep, { kept, refused, isLocked }: KeptPhotos, before = '') {
  if (isLocked) return tidingsHref('anh-chua-luu')
  const untold = readRefusals(before).filter(({ side }) => !(side in kept) && !(side in refused))
  const problems = [
    ...Object.entries(refused).map(([side, reason]) => `${side}:${reason}`),
    ...untold.map(({ side, reason }) => `${side}:${reason}`),
  ]
  return problems.length > 0 ? `${stepHref(step)}?loi=${problems.join(',')}#loi` : null
}

/** `isAsked`: the form keeps the picture, and its own press asks which is to stand. */
function asJson(step: PictureStep, outcome: KeptPhotos, moved?: OwnDeclaration): Response {
  const { kept, refused, contested, warnings, isLocked } = outcome
  if (isLocked) return Response.json({ ok: false, message: toldTidings('anh-chua-luu').text })
  const [problem] = Object.values(refused)
  if (problem) return refusal(problem, outcome.until)
  if (Object.keys(contested).length > 0)
    return Response.json({
      ok: false,
      message: refusalWords('contested'),
      isAsked: true,
    })
  const [id] = Object.values(kept)
  const warning = warningText(Object.values(warnings).flat())
  return id
    ? Response.json({
        ok: true,
        id,
        src: `${stepHref(step)}/${id}`,
        warning,
        moved: moved?.reference,
      })
    : refusal('empty')
}

const refusal = (reason: PhotoRefusal, until?: Date) =>
  Response.json({ ok: false, reason, message: refusalWords(reason, until) })
