import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { isFilePress, pressFile } from '@/lib/imports/desk/press-file'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { isUuid } from '@/lib/platform/uuid'

type Context = { params: Promise<{ id: string; press: string }> }

/** Every press on the page of a file. */
export const POST = post<Context>(async (request, { params }) => {
  const { id, press } = await params
  if (!isUuid(id) || !isFilePress(press)) return new Response(null, { status: 404 })
  const here = `/can-bo/nap-du-lieu/${id}`
  const officer = await officerWhoPresses(here)
  const outcome = await pressFile(officer, id, press, await readForm(request))
  if (!outcome) return new Response(null, { status: 404 })
  return seeOther(outcome.ok ? `${here}?xong=${press}#xong` : `${here}?loi=${outcome.reason}#loi`)
})
