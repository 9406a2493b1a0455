import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { unreadDays } from '@/lib/forms/days/asked-days'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { wordsForAddress } from '@/lib/platform/answers/words-for-address'
import { findQueue, firstQueue, queueOf } from '@/lib/queues/queues'
import { wishOf } from '@/lib/queues/show-queue'
import { wishQuery } from '@/lib/queues/list-wish'
import { sealWords } from '@/lib/queues/sealed-words'

/** What somebody wants of a queue becomes an address; a name or a number in it is sealed on the way. */
export const POST = post(async (request) => {
  const officer = await requireOfficer('/can-bo')
  const posted = await readForm(request)
  const { slug } = findQueue(posted['hang-doi']) ?? queueOf(firstQueue(officer.roles))
  const words = wordsForAddress(posted, 'chu')
  const wish = await wishOf(officer, slug, { ...posted, chu: words })
  const query = wishQuery(slug, wish, sealWords(officer, wish.words))
  for (const [box, typed] of unreadDays(posted)) query.set(box, typed)
  return seeOther(`/can-bo?${query}`)
})
