import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { putAway } from '@/lib/registration/desk/put-away'
import { readReference } from '@/lib/registration/reference/reference'

const here = '/can-bo/tai-quay'
const words = { deleted: 'bo-luon', kept: 'bo-khoi-quay' } as const

/** The person has left: the draft lies at this desk no more. */
export const POST = post(async (request) => {
  const { reference = '' } = await readForm(request)
  const officer = await officerWhoPresses(here)
  const done = await putAway(officer, readReference(reference) ?? '')
  return seeOther(done ? `${here}?xong=${words[done]}#xong` : here)
})
