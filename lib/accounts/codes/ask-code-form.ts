import 'server-only'
import { keepForm } from '@/lib/platform/seal/kept-form'
import { isLanguageSwitch } from '@/lib/words/switch-intent'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { askCode } from './ask-code'
import { reasonsQuery } from './errors-of-reasons'
import { keepLogin } from './kept-login'
import { guestOf } from '../places/known-places'
import { isMistakenLogin } from './mistaken-login'
import { readLogin } from './login'
import { calledLogin } from './typed-login'

/** Where the number is typed, and where the code. */
type Pages = { page: string; codePage: string }

/**
 * What «Nhận mã» posts to. It leads on whether or not there is an account, and also when no code is sent now: whoever has one already finds
 * the box for it.
 */
export const askCodeForm = ({ page, codePage }: Pages) =>
  post(async (request) => {
    const posted = await readForm(request)
    const typed = calledLogin(posted)
    await keepLogin(typed)
    const way = posted.way === 'email' ? 'email' : 'sms'
    await keepForm(page, { way, code: posted.code ?? '' })
    if (isLanguageSwitch(posted)) return samePage(request)
    const login = readLogin('CITIZEN', typed)
    if (!login) return seeOther(`${page}?${reasonsQuery('no-login')}#loi`)
    if (isMistakenLogin('CITIZEN', posted))
      return seeOther(`${page}?${reasonsQuery('login-is-phone')}#loi`)
    const asked = await askCode(login, way, (await guestOf(request)).visitor)
    return seeOther(`${codePage}?${asked.ok ? 'da-gui=1' : `${reasonsQuery(asked.reason)}#loi`}`)
  })
