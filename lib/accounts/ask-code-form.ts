import 'server-only'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { askCode } from './ask-code'
import { complaintQuery } from './complaint'
import { keepLogin } from './kept-login'
import { readLogin } from './login'
import { visitorOf } from './visitor'

type Pages = { page: string; next: string }

/** What «Gửi mã» posts to. It leads on whether or not there is an account. */
export const askCodeForm = ({ page, next }: Pages) =>
  post(async (request) => {
    const posted = await readForm(request)
    const refuse = (reason: string) => seeOther(`${page}?${complaintQuery(reason)}#loi`)
    await keepLogin(posted.login)
    const login = readLogin('CITIZEN', posted.login)
    if (!login) return refuse('no-login')
    const way = posted.way === 'email' ? 'email' : 'sms'
    const asked = await askCode(login, way, visitorOf(request))
    return asked.ok ? seeOther(next) : refuse(asked.reason)
  })
