import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { findReady, keepNewValues } from '@/lib/requests/adjust/keep-wishes'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { isLanguageSwitch } from '@/lib/words/switch-intent'

const here = '/ca-nhan/dieu-chinh/moi'

/** Where the page goes on: at what the press has opened. */
const opened = ({ officeProvince }: Record<string, string>) =>
  officeProvince === undefined ? 'muc-address' : 'muc-office'

export const keep = post(async (request) => {
  const typed = await readForm(request)
  // Before it is asked who presses: what was typed while the session ended waits in this browser.
  await keepForm(here, typed)
  const user = await citizenWhoPresses(here, true)
  if (!(await keepNewValues(user, typed))) return seeOther('/ca-nhan/dieu-chinh')
  await forgetForm()
  if (isLanguageSwitch(typed)) return samePage(request)
  if (typed.intent === 'quay-lai') return seeOther('/ca-nhan/dieu-chinh')
  // Any other button opens a list: only «Tiếp tục» asks whether all is right.
  if (typed.intent !== 'tiep') return seeOther(`${here}?mo=1#${opened(typed)}`)
  return seeOther((await findReady(user)) ? '/ca-nhan/dieu-chinh/xac-nhan' : `${here}?loi=1#loi`)
})
