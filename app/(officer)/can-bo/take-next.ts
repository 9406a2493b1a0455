import { keepPage } from '@/app/(officer)/keep-page'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { findQueue, firstQueue, queueOf } from '@/lib/queues/queues'
import { takeNextCase } from '@/lib/queues/next/take-next-case'
import { caseActions } from '@/lib/review/actions'

/** The next case of the list whose address it is posted to; the list again, with the reason, when there is none. */
export const takeNext = post(async (request) => {
  await keepPage(await readForm(request))
  const { searchParams } = new URL(request.url)
  const officer = await requireOfficer('/can-bo')
  const { slug } = findQueue(searchParams.get('hang-doi')) ?? queueOf(firstQueue(officer.roles))
  const taken = await takeNextCase(officer, slug, Object.fromEntries(searchParams))
  if (taken.ok)
    return seeOther(`/can-bo/ho-so/${taken.reference}?xong=${caseActions.take.slug}#xong`)
  // The list alone is asked for again, not its page, nor what was told of an earlier press.
  for (const word of ['trang', 'xong']) searchParams.delete(word)
  searchParams.set('hang-doi', slug)
  searchParams.set('loi', taken.reason)
  return seeOther(`/can-bo?${searchParams}#loi`)
})
