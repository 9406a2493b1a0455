import { answerContested } from '@/app/(public)/dang-ky/contested'
import { answerNotTaken } from '@/app/(public)/dang-ky/not-taken'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { findPosted } from '@/lib/registration/posted-draft'
import { saveStep, shownValues } from '@/lib/registration/save-step'
import { officeHref, stepHref } from '@/lib/registration/steps'

/** The page as it was, with the list that stood open, saying that nothing was chosen in it. */
function sameList({ mo = '', tim = '' }: Record<string, string>): string {
  const query = new URLSearchParams({ ...(tim && { tim }), ...(mo && { mo }), loi: '1' })
  return `${officeHref}?${query}`
}

/** Takes the office chosen in the tree; the other answers of the step stay as they are. */
export const POST = post(async (request) => {
  const posted = await readForm(request)
  const draft = await findPosted(posted.reference)
  if (!posted.officeCode) return seeOther(sameList(posted))
  const chosen = { officeCode: posted.officeCode }
  const isOwn = draft.reference === posted.reference
  const shown = isOwn ? shownValues(posted.shown) : {}
  const saved = await saveStep(draft, 'transaction', chosen, shown)
  if (!saved.ok && 'contested' in saved)
    return answerContested(draft, { step: 'transaction', contested: saved.contested })
  if (!saved.ok) return answerNotTaken(draft, 'transaction', saved.refused)
  return seeOther(`${stepHref('transaction')}#officeCode`)
})
