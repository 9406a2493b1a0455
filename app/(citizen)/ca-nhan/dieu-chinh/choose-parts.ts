import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { wordsOf } from '@/lib/forms/form-state'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { keepChoice } from '@/lib/requests/adjust/keep-wishes'
import { chosenOf, partIds } from '@/lib/requests/adjust/parts'
import { isLanguageSwitch } from '@/lib/words/switch-intent'

const here = '/ca-nhan/dieu-chinh'

export const chooseParts = post(async (request) => {
  const typed = await readForm(request)
  // Before it is asked who presses: what was ticked while the session ended waits in this browser, and what no longer is.
  await keepForm(here, wordsOf(typed, ...partIds, 'request'))
  const user = await citizenWhoPresses(here, true)
  await keepChoice(user, typed)
  await forgetForm()
  if (isLanguageSwitch(typed)) return samePage(request)
  return seeOther(chosenOf(typed).length > 0 ? `${here}/moi` : `${here}?loi=1#loi`)
})
