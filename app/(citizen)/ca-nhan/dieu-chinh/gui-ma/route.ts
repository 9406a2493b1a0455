import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { sendAdjustCodes } from '@/lib/requests/adjust/send-codes'
import { afterAsking } from '@/lib/requests/code-asked'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const here = '/ca-nhan/dieu-chinh/xac-nhan'

export const POST = post(async (request) => {
  const user = await citizenWhoPresses(here)
  const asked = await sendAdjustCodes(user, (await readForm(request)).channel)
  return seeOther(afterAsking(here, asked))
})
