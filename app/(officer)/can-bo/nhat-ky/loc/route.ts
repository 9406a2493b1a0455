import { entryQuery, readEntryWish } from '@/lib/audit/entry-wish'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { unreadDays } from '@/lib/forms/days/asked-days'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { wordsForAddress } from '@/lib/platform/answers/words-for-address'
import { sealWords } from '@/lib/queues/sealed-words'

/** Which entries an auditor wants becomes an address; whom they are about is sealed on the way. */
export const POST = post(async (request) => {
  const officer = await requireOfficer('/can-bo/nhat-ky/dong')
  const posted = await readForm(request)
  const wish = readEntryWish(posted, wordsForAddress(posted, 've-ai'))
  const query = entryQuery(wish, sealWords(officer, wish.about))
  for (const [box, typed] of unreadDays(posted)) query.set(box, typed)
  return seeOther(`/can-bo/nhat-ky/dong?${query}`)
})
