import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { isUuid } from '@/lib/platform/uuid'
import { sendAgain } from '@/lib/review/failed-messages'

const here = '/can-bo/tin-chua-gui'

export const POST = post(async (request) => {
  const officer = await officerWhoPresses(here)
  const { tin = '' } = await readForm(request)
  if (!isUuid(tin)) return new Response(null, { status: 404 })
  const outcome = await sendAgain(officer, tin)
  return seeOther(
    outcome.ok ? `${here}?xong=gui-lai-tin&tin=${tin}#xong` : `${here}?loi=${outcome.reason}#loi`,
  )
})
