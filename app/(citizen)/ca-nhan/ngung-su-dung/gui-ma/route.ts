import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { afterAsking } from '@/lib/requests/code-asked'
import { sendStopCode } from '@/lib/requests/stop/stop-draft'

const here = '/ca-nhan/ngung-su-dung/xac-nhan'

export const POST = post(async (request) => {
  const user = await citizenWhoPresses(here)
  const asked = await sendStopCode(user, (await readForm(request)).channel)
  return seeOther(afterAsking(here, asked))
})
