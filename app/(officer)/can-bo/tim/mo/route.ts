import { requireOfficer } from '@/lib/accounts/current-user'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { keepSearch } from '@/lib/queues/kept-search'
import { findOwnCaseId } from '@/lib/review/find-own-case-id'
import { readSearch } from '@/lib/queues/search'

/** A case's number leads to the case; anything else to the list of what was found, without a personal number in the address. */
export const POST = post(async (request) => {
  const officer = await requireOfficer('/can-bo')
  const typed = (await readForm(request))?.['tu-khoa'] ?? ''
  const reference = readSearch(typed)?.reference
  if (reference && (await findOwnCaseId(officer, reference)))
    return seeOther(`/can-bo/ho-so/${reference}`)
  await keepSearch(officer.id, typed)
  return seeOther('/can-bo/tim')
})
