import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { findAdjusting, keepNewValues } from '@/lib/requests/adjust/keep-wishes'
import { errorsOfNew } from '@/lib/requests/adjust/parts'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const here = '/ca-nhan/dieu-chinh/moi'

export const keep = post(async (request) => {
  const typed = await readForm(request)
  // Before it is asked who presses: what was typed while the session ended waits in this browser.
  await keepForm(here, typed)
  const user = await citizenWhoPresses(here, true)
  if (!(await keepNewValues(user, typed))) return seeOther('/ca-nhan/dieu-chinh')
  await forgetForm()
  const { draft, owner } = await findAdjusting(user)
  const hasErrors = !draft || errorsOfNew(draft.typed, owner).length > 0
  return seeOther(hasErrors ? `${here}?loi=1#loi` : '/ca-nhan/dieu-chinh/xac-nhan')
})
