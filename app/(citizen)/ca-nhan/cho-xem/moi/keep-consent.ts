import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { wordsOf } from '@/lib/forms/form-state'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { consentErrors, consentFields } from '@/lib/records/consents/give/consent-form'
import { keepConsent } from '@/lib/records/consents/give/giving'
import { isLanguageSwitch } from '@/lib/words/switch-intent'

/** As long as a name may be, and one that is to be shortened. */
const LONGEST_NAME = 300
const here = '/ca-nhan/cho-xem/moi'

export const keepWish = post(async (request) => {
  const typed = await readForm(request)
  // Before it is asked who presses: what was typed while the session ended waits in this browser.
  await keepForm(here, wordsOf(typed, ...consentFields, 'request'), LONGEST_NAME)
  const user = await citizenWhoPresses(here, true)
  await keepConsent(user, typed)
  await forgetForm()
  if (isLanguageSwitch(typed)) return samePage(request)
  const isWrong = consentErrors(typed, user.login).length > 0
  return seeOther(isWrong ? `${here}?loi=1#loi` : '/ca-nhan/cho-xem/xac-nhan')
})
