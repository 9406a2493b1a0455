import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { wordsOf } from '@/lib/forms/form-state'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'
import { keepNoticeWish } from '@/lib/notices/wish/keep-notice-wish'
import { topicIds } from '@/lib/notices/wish/notice-wish'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { isLanguageSwitch } from '@/lib/words/switch-intent'

const here = '/ca-nhan/loi-bao'

export const keepChoices = post(async (request) => {
  const typed = await readForm(request)
  // Before it is asked who presses: what was chosen while the session ended waits in this browser.
  await keepForm(here, wordsOf(typed, ...topicIds, 'request'))
  const user = await citizenWhoPresses(here, true)
  if (isOrganisationLogin(user.login)) return seeOther('/ca-nhan')
  if (isLanguageSwitch(typed)) return samePage(request)
  await keepNoticeWish(user, typed)
  await forgetForm()
  return seeOther(`${here}?xong=1`)
})
