import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { wordsOf } from '@/lib/forms/form-state'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { keepStop } from '@/lib/requests/stop/stop-draft'
import { LONGEST_REASON, stopErrors, stopFields } from '@/lib/requests/stop/stop-form'
import { isLanguageSwitch } from '@/lib/words/switch-intent'

const here = '/ca-nhan/ngung-su-dung'

export const keepStopping = post(async (request) => {
  const typed = await readForm(request)
  // Before it is asked who presses: what was typed while the session ended waits in this browser, a reason that is to be shortened too.
  await keepForm(here, wordsOf(typed, ...stopFields, 'request'), 2 * LONGEST_REASON)
  const user = await citizenWhoPresses(here, true)
  await keepStop(user, typed)
  await forgetForm()
  if (isLanguageSwitch(typed)) return samePage(request)
  return seeOther(stopErrors(typed).length > 0 ? `${here}?loi=1#loi` : `${here}/xac-nhan`)
})
