import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { wordsForAddress } from '@/lib/platform/answers/words-for-address'
import { sealWords } from '@/lib/queues/sealed-words'
import { readStaffListWish, staffListAddress } from '@/lib/staff/shown/staff-list-wish'

/** Which officers somebody wants to see becomes an address; a name is sealed on the way. */
export const POST = post(async (request) => {
  const officer = await requireOfficer('/can-bo/nhan-su')
  const posted = await readForm(request)
  const wish = readStaffListWish(posted, wordsForAddress(posted, 'ten'))
  return seeOther(staffListAddress(wish, sealWords(officer, wish.words)))
})
