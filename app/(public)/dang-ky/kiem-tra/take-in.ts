import { answerContestedReply } from '@/app/(public)/dang-ky/contested-reply'
import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { correctDeclaration } from '@/lib/registration/sent/correct-declaration'
import { findOwn } from '@/lib/registration/drafts/current-declaration'
import { keepReply } from '@/lib/registration/saving/keep-reply'
import { requirePosted } from '@/lib/registration/drafts/posted-draft'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { isAsReviewed, lookAgainHref } from '@/lib/registration/drafts/reviewed'
import { keepStart } from '@/lib/registration/saving/start-of-use'
import { editable } from '@/lib/registration/steps/status'
import { toSamePage } from '@/lib/registration/reference/to-same-page'
import { switchIntent } from '@/lib/words/switch-intent'
import { toOwn } from '@/lib/registration/reference/to-own'
import { reviewHref, stepHref } from '@/lib/registration/steps/addresses'
import { submitDeclaration } from '@/lib/registration/sent/submit-declaration'
import { findEntryFault } from '@/lib/review/entering/find-entry-fault'
import { tidingsHref } from '@/lib/registration/drafts/tidings'

/** «Ghi nhận»: pressed ten times, from two tabs, it happens once, and every press says what it came to. */
export const takeIn = post(async (request) => {
  const posted = await readForm(request)
  const own = await requirePosted(posted.reference)
  if (!editable.includes(own.status)) return toOwn(tidingsHref('da-gui-truoc'), own)
  const isSwitch = posted.intent === switchIntent
  // A commitment is given in the language in which it is read.
  const kept = await keepReply(own, isSwitch ? { ...posted, commitment: '' } : posted)
  if (!kept.ok) return answerContestedReply(kept.draft, kept.contested)
  if (isSwitch)
    return toSamePage(request, own, posted.commitment === 'yes' ? { 'cam-ket': 'lai' } : {})
  const draft = await keepStart(kept.draft)
  if (kept.isOlder) return toOwn(lookAgainHref(draft, posted.reviewed), own)
  if (posted.commitment !== 'yes') return toOwn(withErrors(reviewHref), own)
  // What was committed to must be what was looked through.
  if (!isAsReviewed(draft, posted.reviewed))
    return toOwn(lookAgainHref(draft, posted.reviewed), own)
  return toOwn(await handIn(draft, posted.reviewed), own)
})

const withErrors = (href: string): string => `${href}?loi=1#loi`

const faultHref = {
  method: `${stepHref('submission')}?nop-ngay=1`,
  office: `${stepHref('transaction')}?cua-co-quan=1`,
} as const

/** At the counter the form is printed and signed at once. */
const sentHref = ({ desk }: OwnDeclaration) => (desk ? '/can-bo/tiep-nhan' : '/dang-ky/da-ghi-nhan')

async function handIn(draft: OwnDeclaration, reviewed?: string): Promise<string> {
  const isFirst = draft.status === 'DRAFT'
  const fault = await findEntryFault(draft)
  if (fault) return faultHref[fault]
  const submitted = await (isFirst ? submitDeclaration : correctDeclaration)(draft)
  if (submitted.ok) return isFirst ? sentHref(draft) : tidingsHref('da-bo-sung')
  if (submitted.reason === 'changed')
    return lookAgainHref((await findOwn(draft.reference)) ?? draft, reviewed)
  if (submitted.reason === 'incomplete') return withErrors(stepHref(submitted.step))
  return submitted.reason === 'unchanged' ? withErrors(reviewHref) : tidingsHref('da-gui-truoc')
}
