import { endSession } from '@/lib/accounts/sessions/end-session'
import { forgetGrant } from '@/lib/accounts/codes/password-grant'
import { forgetLogin } from '@/lib/accounts/codes/kept-login'
import { clearSessionCookies, findSessionToken } from '@/lib/accounts/sessions/session-cookie'
import { forgetForm } from '@/lib/platform/seal/kept-form'
import { leaveAccount } from '@/lib/registration/drafts/current-declaration'

/** Ends what this browser holds of somebody. `hasDrafts`: drafts of their account were open here. */
export async function signOutHere(): Promise<{ hasDrafts: boolean }> {
  const token = await findSessionToken()
  if (token) await endSession(token)
  await clearSessionCookies()
  await forgetLogin()
  await forgetForm()
  await forgetGrant()
  return { hasDrafts: await leaveAccount() }
}
