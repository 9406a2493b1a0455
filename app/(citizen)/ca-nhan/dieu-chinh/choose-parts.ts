import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { keepChoice } from '@/lib/requests/adjust/keep-wishes'
import { chosenOf } from '@/lib/requests/adjust/parts'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const here = '/ca-nhan/dieu-chinh'

export const chooseParts = post(async (request) => {
  const user = await citizenWhoPresses(here)
  const typed = await readForm(request)
  await keepChoice(user, typed)
  return seeOther(chosenOf(typed).length > 0 ? `${here}/moi` : `${here}?loi=1#loi`)
})
