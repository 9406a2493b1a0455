import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { sendAdjustCodes } from '@/lib/requests/adjust/send-codes'
import { asGuardian } from '@/lib/requests/as-guardian'
import { afterAsking } from '@/lib/requests/code-asked'
import { hrefOfNoWard } from '../../../no-ward'

export const POST = post<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const { id } = await params
  const here = `/ca-nhan/con/${id}/lien-he/xac-nhan`
  const user = await citizenWhoPresses(here)
  const asker = await asGuardian(user, id)
  if (!asker) return seeOther(await hrefOfNoWard(user, id))
  const asked = await sendAdjustCodes(asker, (await readForm(request)).channel)
  return seeOther(afterAsking(here, asked))
})
