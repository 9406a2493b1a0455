import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { sendConsentCode } from '@/lib/records/consents/give/giving'
import { afterAsking } from '@/lib/requests/code-asked'

const here = '/ca-nhan/cho-xem/xac-nhan'

export const POST = post(async (request) => {
  const user = await citizenWhoPresses(here)
  const asked = await sendConsentCode(user, (await readForm(request)).channel)
  return seeOther(afterAsking(here, asked))
})
