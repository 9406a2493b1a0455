import { complaintQuery } from '@/lib/accounts/complaint'
import { findGrant, forgetGrant } from '@/lib/accounts/grant'
import { forgetLogin } from '@/lib/accounts/kept-login'
import { findSessionToken, setSessionCookies } from '@/lib/accounts/session-cookie'
import { setPassword } from '@/lib/accounts/set-password'
import { visitorOf } from '@/lib/accounts/visitor'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'

const here = '/dat-mat-khau'

export const POST = post(async (request) => {
  const posted = (await readForm(request)) ?? {}
  const grant = await findGrant()
  if (!grant) return seeOther(here)
  const entry = { oldToken: await findSessionToken(), device: visitorOf(request).device }
  const set = await setPassword(grant, posted.newPassword ?? '', entry)
  if (!set.ok && set.reason !== 'expired')
    return seeOther(`${here}?${complaintQuery(set.reason)}#loi`)
  await forgetGrant()
  if (!set.ok) return seeOther(here)
  await setSessionCookies(set.token)
  await forgetLogin()
  return seeOther(set.wasOpened ? '/ca-nhan?mat-khau-moi=1' : '/ca-nhan?moi=1')
})
