import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { sendAdjustCodes } from '@/lib/requests/adjust/send-codes'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const here = '/ca-nhan/dieu-chinh/xac-nhan'

export const POST = post(async (request) => {
  const user = await citizenWhoPresses(here)
  const asked = await sendAdjustCodes(user, (await readForm(request)).channel)
  if (asked.ok) return seeOther(`${here}?da-gui=1`)
  return seeOther(asked.reason === 'too-many-codes' ? `${here}?loi=too-many-codes#loi` : here)
})
