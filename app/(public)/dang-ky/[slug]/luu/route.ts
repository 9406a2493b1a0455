import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { askForPhone } from '@/lib/registration/ask-for-phone'
import { findPosted } from '@/lib/registration/posted-draft'
import { isPostable, saveStep, shownValues } from '@/lib/registration/save-step'
import { findStepBySlug, hrefAfter, stepHref } from '@/lib/registration/steps'

type Context = { params: Promise<{ slug: string }> }

/** Keeps one step, whatever button was pressed; only «Tiếp» asks whether it is right. */
export const POST = post<Context>(async (request, { params }) => {
  const step = findStepBySlug((await params).slug)
  if (!step || !isPostable(step.id)) return new Response(null, { status: 404 })
  const posted = await readForm(request)
  if (!posted) return tooLarge()

  const draft = await findPosted(posted.reference)
  // A draft just made for a form whose own was gone has none of the words that form was drawn with.
  const isOwn = draft.reference === posted.reference
  const typed = await saveStep(draft, step.id, posted, isOwn ? shownValues(posted.shown) : {})
  if (!typed) return seeOther('/ho-so')
  if (posted.intent === 'luu')
    return Response.json({ savedAt: new Date().toISOString(), reference: draft.reference })
  if (posted.intent === 'tiep' && step.id === 'contact') {
    const sent = await askForPhone({ ...draft, typed })
    if (!sent.ok) return seeOther(`${stepHref('confirmedPhone')}?loi=${sent.reason}#loi`)
  }
  return seeOther(hrefAfter(step.id, typed, posted.intent))
})

const tooLarge = () =>
  new Response('Phần bạn gửi quá dài. Hãy quay lại, viết gọn hơn rồi gửi lại.', {
    status: 413,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
