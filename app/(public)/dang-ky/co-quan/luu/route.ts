import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { requirePosted } from '@/lib/registration/posted-draft'
import { saveStep } from '@/lib/registration/save-step'
import { officeHref, stepHref } from '@/lib/registration/steps'

/** Takes the office chosen in the tree; the other answers of the step stay as they are. */
export const POST = post(async (request) => {
  const posted = (await readForm(request)) ?? {}
  const draft = await requirePosted(posted.reference)
  if (!posted.officeCode) return seeOther(officeHref)
  await saveStep(draft, 'transaction', { officeCode: posted.officeCode }, {})
  return seeOther(`${stepHref('transaction')}#officeCode`)
})
