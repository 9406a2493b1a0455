import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { keepStop } from '@/lib/requests/stop/stop-draft'
import { stopErrors } from '@/lib/requests/stop/stop-form'

const here = '/ca-nhan/ngung-su-dung'

export const keepStopping = post(async (request) => {
  const user = await citizenWhoPresses(here)
  const typed = await readForm(request)
  await keepStop(user, typed)
  return seeOther(stopErrors(typed).length > 0 ? `${here}?loi=1#loi` : `${here}/xac-nhan`)
})
