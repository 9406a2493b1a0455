import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { isUuid } from '@/lib/platform/uuid'
import { forgetAsking, keepAsking } from '@/lib/staff/asking/kept-asking'
import { pressRequest } from '@/lib/staff/deciding/press-request'
import { isStaffPress } from '@/lib/staff/staff-request'

type Context = { params: Promise<{ id: string; press: string }> }

/** Every press on a request. Refused, its page comes back with what was written. */
export const POST = post<Context>(async (request, { params }) => {
  const { id, press } = await params
  if (!isUuid(id) || !isStaffPress(press)) return new Response(null, { status: 404 })
  const here = `/can-bo/nhan-su/de-nghi/${id}`
  const typed = await readForm(request)
  const drawn = await keepAsking(typed)
  const officer = await officerWhoPresses(here, drawn !== null)
  if (drawn && (drawn.author.id !== officer.id || drawn.form !== here))
    return seeOther(`${here}?loi=other-officer#loi`)
  const outcome = await pressRequest(officer, id, press, typed.answer)
  if (!outcome) return new Response(null, { status: 404 })
  if (!outcome.ok) return seeOther(`${here}?loi=${outcome.reason}#loi`)
  await forgetAsking()
  return seeOther(`${here}?xong=${press}#xong`)
})
