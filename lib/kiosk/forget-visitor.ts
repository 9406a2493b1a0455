import 'server-only'
import { endSession } from '@/lib/accounts/sessions/end-session'
import { findSessionToken } from '@/lib/accounts/sessions/session-cookie'
import { KIOSK_COOKIE } from '@/lib/platform/kiosk/kiosk-cookie.mjs'
import { forgetCookies } from '@/lib/platform/seal/cookies'
import { leaveBrowser } from '@/lib/registration/drafts/current-declaration'

/** Whoever comes next finds nothing: session and keys end on the server, and the browser keeps no cookie but the one that makes it a visitors' computer. */
export async function forgetVisitor(): Promise<void> {
  const token = await findSessionToken()
  if (token) await endSession(token)
  await leaveBrowser()
  await forgetCookies(KIOSK_COOKIE)
}

/** Beside an answer that forgets: what pages and scripts have put down in the browser goes too. */
export const clearing = { 'clear-site-data': '"cache", "storage"' }
