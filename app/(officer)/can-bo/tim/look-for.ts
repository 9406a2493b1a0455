import { keepPage } from '@/app/(officer)/keep-page'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { wordsForAddress } from '@/lib/platform/answers/words-for-address'
import { readSearch } from '@/lib/queues/search'
import { sealWords } from '@/lib/queues/sealed-words'
import { findReferenceOf } from '@/lib/review/papers/scanned-paper'
import { findOwnCaseId } from '@/lib/review/desk/find-own-case-id'

/** A case's number leads to the case; anything else to the list of what was found, with the words sealed in the address. */
export const lookFor = post(async (request) => {
  const posted = await readForm(request)
  await keepPage(posted)
  const officer = await requireOfficer('/can-bo')
  const scanned = await findReferenceOf(posted['tu-khoa'] ?? '')
  const typed = scanned ?? wordsForAddress(posted, 'tu-khoa')
  const reference = readSearch(typed)?.reference
  if (reference && (await findOwnCaseId(officer, reference)))
    return seeOther(`/can-bo/ho-so/${reference}`)
  const sealed = sealWords(officer, typed)
  return seeOther(sealed ? `/can-bo/tim?chu=${sealed}` : '/can-bo/tim?loi=trong#tu-khoa')
})
