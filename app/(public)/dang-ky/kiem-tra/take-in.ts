import { handIn } from '@/app/(public)/dang-ky/hand-in'
import { answerContestedReply } from '@/app/(public)/dang-ky/contested-reply'
import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { keepReply } from '@/lib/registration/saving/keep-reply'
import { requirePosted } from '@/lib/registration/drafts/posted-draft'
import { isAsReviewed, lookAgainHref } from '@/lib/registration/drafts/reviewed'
import { keepStart } from '@/lib/registration/saving/start-of-use'
import { editable } from '@/lib/registration/steps/status'
import { toSamePage } from '@/lib/registration/reference/to-same-page'
import { switchIntent } from '@/lib/words/switch-intent'
import { toOwn } from '@/lib/registration/reference/to-own'
import { reviewHref } from '@/lib/registration/steps/addresses'
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
  return toOwn(await handIn(draft, { reviewed: posted.reviewed }), own)
})

const withErrors = (href: string): string => `${href}?loi=1#loi`
