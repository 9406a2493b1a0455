import { answerContested } from '@/app/(public)/dang-ky/contested'
import { answerNotTaken } from '@/app/(public)/dang-ky/not-taken'
import { visitorOf } from '@/lib/accounts/visitor'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { goOn } from '@/lib/registration/go-on'
import { findPosted } from '@/lib/registration/posted-draft'
import { isPostable, saveStep, shownValues } from '@/lib/registration/save-step'
import { findStepBySlug } from '@/lib/registration/steps'

type Context = { params: Promise<{ slug: string }> }

/** Keeps one step, whatever button was pressed; only «Tiếp» asks whether it is right. */
export const POST = post<Context>(async (request, { params }) => {
  const step = findStepBySlug((await params).slug)
  if (!step || !isPostable(step.id)) return new Response(null, { status: 404 })
  const posted = await readForm(request)

  const draft = await findPosted(posted.reference)
  // A draft just made for a form whose own was gone has none of the words that form was drawn with.
  const isOwn = draft.reference === posted.reference
  const shown = isOwn ? shownValues(posted.shown) : {}
  const saved = await saveStep(draft, step.id, posted, shown)
  const isByScript = posted.intent === 'luu'
  if (!saved.ok && 'contested' in saved) {
    const { contested } = saved
    if (isByScript) return Response.json({ contested: Object.keys(contested) }, { status: 409 })
    return answerContested(draft, { step: step.id, contested, intent: posted.intent })
  }
  if (!saved.ok) {
    // A script is led elsewhere, which it takes as «no more changes»; the words stay in its form.
    return isByScript ? seeOther('/ho-so') : answerNotTaken(draft, step.id, saved.refused)
  }
  if (isByScript)
    return Response.json({ savedAt: new Date().toISOString(), reference: draft.reference })
  const from = { step: step.id, intent: posted.intent }
  const onward = await goOn({ ...draft, typed: saved.typed }, from, visitorOf(request))
  return seeOther(isOwn ? onward : withMark(onward))
})

/** A browser that keeps nothing we give it is told so by the page this leads to (open-step.ts). */
const withMark = (href: string): string => {
  const [path, hash = ''] = href.split('#')
  return `${path}${path!.includes('?') ? '&' : '?'}moi=1${hash && `#${hash}`}`
}
