import { answerNotSaved } from '@/app/(public)/dang-ky/not-saved'
import { RESULT, searchIntent } from '@/components/registration/offices/office-search'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { keepTick } from '@/lib/registration/choices/ticked-office'
import { findPosted } from '@/lib/registration/drafts/posted-draft'
import { readReference } from '@/lib/registration/reference/reference'
import { saveStep } from '@/lib/registration/saving/save-step'
import { shownIn } from '@/lib/registration/saving/shown-mark'
import { toOwn } from '@/lib/registration/reference/to-own'
import { officeHref, stepHref } from '@/lib/registration/steps/addresses'
import { isLanguageSwitch } from '@/lib/words/switch-intent'

type Posted = Record<string, string>

/** The page with a list open: what was found, or a province. */
function listHref({ mo = '', tim = '' }: Posted, more: Posted = {}): string {
  const query = new URLSearchParams({ ...(tim && { tim }), ...(mo && { mo }), ...more }).toString()
  return query ? `${officeHref}?${query}` : officeHref
}

/** Enter means the search where other words stand in its box than were looked for. */
const isSearch = ({ intent, tim = '', asked = tim }: Posted): boolean =>
  intent === searchIntent || (!intent && tim !== '' && tim !== asked)

/** Nobody begins a draft by looking for an office. */
function search({ tim = '', reference }: Posted): Response {
  const found = `${listHref({ tim })}#${RESULT}`
  const named = readReference(reference ?? '')
  return named ? toOwn(found, { reference: named }) : seeOther(found)
}

/** Takes the office chosen in the tree; the other answers of the step stay as they are. */
export const choose = post(async (request) => {
  const posted = await readForm(request)
  if (isLanguageSwitch(posted)) {
    await keepTick(new URL(request.url).searchParams, posted)
    return samePage(request)
  }
  if (isSearch(posted)) return search(posted)
  const draft = await findPosted(posted.reference)
  if (!posted.officeCode) return toOwn(listHref(posted, { loi: '1' }), draft)
  const chosen = { officeCode: posted.officeCode }
  const saved = await saveStep(draft, 'transaction', chosen, shownIn(draft, posted))
  if (!saved.ok) return answerNotSaved({ step: 'transaction' }, saved)
  return toOwn(`${stepHref('transaction')}#officeCode`, draft)
})
