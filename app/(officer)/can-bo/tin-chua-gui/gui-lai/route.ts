import { officerWhoPresses } from '@/lib/accounts/current-user'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { sendAgain } from '@/lib/review/failed-messages'

const here = '/can-bo/tin-chua-gui'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const POST = post(async (request) => {
  const officer = await officerWhoPresses(here)
  const { tin = '' } = await readForm(request)
  if (!UUID.test(tin)) return new Response(null, { status: 404 })
  const outcome = await sendAgain(officer, tin)
  return seeOther(
    outcome.ok ? `${here}?xong=gui-lai-tin#xong` : `${here}?loi=${outcome.reason}#loi`,
  )
})
