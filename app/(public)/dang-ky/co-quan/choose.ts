import { answerNotSaved } from '@/app/(public)/dang-ky/not-saved'
import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { findPosted } from '@/lib/registration/drafts/posted-draft'
import { saveStep } from '@/lib/registration/saving/save-step'
import { shownIn } from '@/lib/registration/saving/shown-mark'
import { toOwn } from '@/lib/registration/reference/to-own'
import { officeHref, stepHref } from '@/lib/registration/steps/steps'

/** The page as it was, with the list that stood open, saying that nothing was chosen in it. */
function sameList({ mo = '', tim = '' }: Record<string, string>): string {
  const query = new URLSearchParams({ ...(tim && { tim }), ...(mo && { mo }), loi: '1' })
  return `${officeHref}?${query}`
}

/** Takes the office chosen in the tree; the other answers of the step stay as they are. */
export const choose = post(async (request) => {
  const posted = await readForm(request)
  const draft = await findPosted(posted.reference)
  if (!posted.officeCode) return toOwn(sameList(posted), draft)
  const chosen = { officeCode: posted.officeCode }
  const saved = await saveStep(draft, 'transaction', chosen, shownIn(draft, posted))
  if (!saved.ok) return answerNotSaved({ step: 'transaction' }, saved)
  return toOwn(`${stepHref('transaction')}#officeCode`, draft)
})
