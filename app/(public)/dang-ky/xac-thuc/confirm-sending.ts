import { handIn } from '@/app/(public)/dang-ky/hand-in'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { findCommitment } from '@/lib/registration/authentication/commit-first'
import { requirePosted } from '@/lib/registration/drafts/posted-draft'
import { isAsReviewed, lookAgainHref } from '@/lib/registration/drafts/reviewed'
import { tidingsHref } from '@/lib/registration/drafts/tidings'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { toOwn } from '@/lib/registration/reference/to-own'
import { keepStart } from '@/lib/registration/saving/start-of-use'
import { reviewHref, sendingCodeHref as here } from '@/lib/registration/steps/addresses'
import { editable } from '@/lib/registration/steps/status'

/** The code of the account: what was committed to is sent with it, once, from whichever window comes first. */
export const confirmSending = post(async (request) => {
  const { reference, code = '' } = await readForm(request)
  const own = await requirePosted(reference)
  if (!editable.includes(own.status)) return toOwn(tidingsHref('da-gui-truoc'), own)
  await keepForm(here, { code })
  const user = await citizenWhoPresses(ofDeclaration(here, own.reference), true)
  const draft = await keepStart(own)
  const committed = await findCommitment(draft)
  if (!committed) return toOwn(reviewHref, own)
  const { reviewed, at: committedAt } = committed
  if (!isAsReviewed(draft, reviewed)) return toOwn(lookAgainHref(draft, reviewed), own)
  const to = await handIn(draft, { reviewed, proof: { user, code, committedAt } })
  if (!to.startsWith(here)) await forgetForm()
  return toOwn(to, own)
})
