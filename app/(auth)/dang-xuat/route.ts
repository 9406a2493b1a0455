import { keepPage } from '@/app/(officer)/keep-page'
import { findUser } from '@/lib/accounts/current-user'
import { endSession } from '@/lib/accounts/end-session'
import { forgetGrant } from '@/lib/accounts/grant'
import { forgetLogin } from '@/lib/accounts/kept-login'
import { clearSessionCookies, findSessionToken } from '@/lib/accounts/session-cookie'
import { answering } from '@/lib/platform/answering'
import { forgetForm } from '@/lib/platform/kept-form'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { leaveSubmitted } from '@/lib/registration/current-declaration'

export const POST = post(async (request) => {
  await keepPage(await readForm(request))
  const [token, user] = [await findSessionToken(), await findUser()]
  if (token) await endSession(token)
  await clearSessionCookies()
  await forgetLogin()
  await forgetForm()
  await forgetGrant()
  await leaveSubmitted()
  return seeOther(`${user?.kind === 'OFFICER' ? '/can-bo' : ''}/dang-nhap?da-thoat=1`)
})

/** Typed into the address bar: a link must not sign anybody out. */
export const GET = answering(async () => seeOther('/ca-nhan'))
