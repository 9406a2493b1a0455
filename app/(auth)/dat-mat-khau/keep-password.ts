import { passwordPage } from '@/lib/accounts/codes/code-form'
import { reasonsQuery } from '@/lib/accounts/codes/errors-of-reasons'
import { findGrant, forgetGrant } from '@/lib/accounts/codes/password-grant'
import { forgetLogin } from '@/lib/accounts/codes/kept-login'
import { guestOf, keepBrowserKey } from '@/lib/accounts/places/known-places'
import { findSessionToken, setSessionCookies } from '@/lib/accounts/sessions/session-cookie'
import { setPassword } from '@/lib/accounts/sign-in/set-password'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { leaveAccount } from '@/lib/registration/drafts/current-declaration'

export const keepPassword = post(async (request) => {
  const { newPassword = '', repeat, ...posted } = await readForm(request)
  const here = passwordPage(posted['can-bo'] ? 'OFFICER' : 'CITIZEN')
  const grant = await findGrant()
  if (!grant) return seeOther(here)
  const { visitor, browserKey } = await guestOf(request)
  const entry = { oldToken: await findSessionToken(), visitor }
  const set = await setPassword(grant, newPassword, entry, repeat)
  if (!set.ok && set.reasons[0] !== 'expired')
    return seeOther(`${here}${here.includes('?') ? '&' : '?'}${reasonsQuery(...set.reasons)}#loi`)
  await forgetGrant()
  if (!set.ok) return seeOther(here)
  await keepBrowserKey(browserKey)
  return enter(set)
})

async function enter(set: Awaited<ReturnType<typeof setPassword>> & { ok: true }) {
  await setSessionCookies(set.token)
  await forgetLogin()
  // What an account began and was open here is for whoever was signed out by this.
  if (set.endedOther) await leaveAccount()
  if (set.isOfficer) return seeOther('/can-bo')
  return seeOther(`/ca-nhan?xong=${set.wasOpened ? 'mat-khau-moi' : 'kich-hoat'}`)
}
