import { answerNotSaved } from '@/app/(public)/dang-ky/not-saved'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { goOn } from '@/lib/registration/drafts/go-on'
import { keepOffered, offeredMethod } from '@/lib/registration/choices/offered'
import { findPosted } from '@/lib/registration/drafts/posted-draft'
import { hrefOfCard } from '@/lib/registration/photos/card-intents'
import { findManaged } from '@/lib/registration/others/find-managed'
import { saveStep, type NotSaved } from '@/lib/registration/saving/save-step'
import { shownIn } from '@/lib/registration/saving/shown-mark'
import type { Typed } from '@/lib/forms/form-state'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { toSamePage } from '@/lib/registration/reference/to-same-page'
import { chosenService } from '@/lib/services/chosen-service'
import { serviceWord } from '@/lib/services/service'
import { switchIntent } from '@/lib/words/switch-intent'
import { toOwn } from '@/lib/registration/reference/to-own'
import { lookedAt, managedMark, stepHref } from '@/lib/registration/steps/addresses'
import { type StepId } from '@/lib/registration/steps/steps'

/** Keeps one step, whatever button was pressed; only «Tiếp» asks whether it is right. */
export const keepStep = (step: StepId) =>
  post(async (request) => {
    const posted = await readForm(request)
    if (isForNothing(posted, step)) return seeOther(stepHref(step))
    const draft = await findPosted(posted.reference)
    const saved = await saveStep(draft, step, posted, shownIn(draft, posted))
    const isByScript = posted.intent === 'luu'
    if (step === 'subject' && saved.ok) await keepService(saved.draft, posted)
    if (!saved.ok)
      return isByScript ? tellScript(saved) : answerNotSaved({ step, intent: posted.intent }, saved)
    if (isByScript)
      return Response.json({ savedAt: new Date().toISOString(), reference: draft.reference })
    if (posted.intent === switchIntent) return toSamePage(request, draft)
    return leadOn(request, { step, posted, ...saved })
  })

/** Which service led here is only asked for: what it stands for is looked up in the list. */
async function keepService({ id, typed }: OwnDeclaration, posted: Typed): Promise<void> {
  const service = chosenService(posted[serviceWord])
  const method = service && (service.needs?.method ?? '')
  if (method !== null && method !== (offeredMethod(typed) ?? '')) await keepOffered(id, method)
}

/** Nobody begins a draft by choosing a language. */
const isForNothing = (posted: Typed, step: StepId): boolean =>
  posted.intent === switchIntent && !posted.reference && !posted[step]

type Kept = { step: StepId; posted: Typed; draft: OwnDeclaration; isStale: boolean }

async function leadOn(request: Request, { step, posted, draft, isStale }: Kept) {
  const { intent, reference } = posted
  if (isStale && intent === 'tiep') return toOwn(`${stepHref(step)}?vua-doi=1`, draft)
  if (step === 'child' && intent === 'tiep' && (await findManaged(draft)))
    return toOwn(`${stepHref(step)}?${lookedAt}=1#${managedMark}`, draft)
  const onward = hrefOfCard(intent) ?? (await goOn(draft, { step, intent }, visitorOf(request)))
  // A draft just made for a form whose own was gone.
  return toOwn(draft.reference === reference ? onward : withMark(onward), draft)
}

/** A script is led elsewhere, which it takes as «no more changes», or told which words to ask about. Both stay in its form. */
const tellScript = (saved: NotSaved): Response =>
  'contested' in saved
    ? Response.json({ contested: Object.keys(saved.contested) }, { status: 409 })
    : seeOther('/ho-so')

/** A browser that keeps nothing we give it is told so by the page this leads to (open-step.ts). */
const withMark = (href: string): string => {
  const [path, hash = ''] = href.split('#')
  return `${path}${path!.includes('?') ? '&' : '?'}moi=1${hash && `#${hash}`}`
}
