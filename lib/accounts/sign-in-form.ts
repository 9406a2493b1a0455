import 'server-only'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import type { AccountKind } from './account'
import { complaintQuery } from './complaint'
import { forgetLogin, keepLogin } from './kept-login'
import { readLogin } from './login'
import { returnPath } from './return-path'
import { findSessionToken, setSessionCookies } from './session-cookie'
import { signIn } from './sign-in'
import { visitorOf } from './visitor'

type Door = { kind: AccountKind; page: string; home: string }

/** What a sign-in page posts to: the citizens' door and the officers' are alike. */
export const signInForm = ({ kind, page, home }: Door) =>
  post(async (request) => {
    const posted = (await readForm(request)) ?? {}
    const goal = returnPath(posted.tiep, home)
    const refuse = (reason: string) =>
      seeOther(`${page}?${complaintQuery(reason)}&tiep=${encodeURIComponent(goal)}#loi`)

    await keepLogin(posted.login)
    const login = readLogin(kind, posted.login)
    if (!login) return refuse('no-login')
    if (!posted.password) return refuse('no-password')

    const entered = await signIn(
      { kind, login, password: posted.password },
      visitorOf(request),
      await findSessionToken(),
    )
    if (!entered.ok) return refuse(entered.reason)
    await setSessionCookies(entered.token)
    await forgetLogin()
    // The way back was the other person's.
    return seeOther(entered.endedOther ? `${home}?doi-tai-khoan=1` : goal)
  })
