import { keepPage } from '@/app/(officer)/keep-page'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { endSession } from '@/lib/accounts/sessions/end-session'
import { forgetGrant } from '@/lib/accounts/codes/password-grant'
import { forgetLogin } from '@/lib/accounts/codes/kept-login'
import { clearSessionCookies, findSessionToken } from '@/lib/accounts/sessions/session-cookie'
import { answering } from '@/lib/platform/answers/answering'
import { forgetForm } from '@/lib/platform/seal/kept-form'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { leaveAccount } from '@/lib/registration/drafts/current-declaration'

export const POST = post(async (request) => {
  await keepPage(await readForm(request))
  const [token, user] = [await findSessionToken(), await findUser()]
  if (token) await endSession(token)
  await clearSessionCookies()
  await forgetLogin()
  await forgetForm()
  await forgetGrant()
  const told = (await leaveAccount()) ? 'con-ban-nhap' : '1'
  return seeOther(`${user?.kind === 'OFFICER' ? '/can-bo' : ''}/dang-nhap?da-thoat=${told}`)
})

/** Typed into the address bar: a link must not sign anybody out. */
export const GET = answering(async () => seeOther('/ca-nhan'))
