import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'

export const isSecure = env.SITE_URL.startsWith('https:')
/** `__Host-` keeps other sites under the same domain from planting a session of theirs. */
export const SESSION_COOKIE = `${isSecure ? '__Host-' : ''}next-auth.session-token`
/** Tells pages built beforehand that somebody is signed in, and nothing more. */
const MARKER = 'signed-in'

// No expiry: both end with the browser, and the database ends the session sooner.
const options = { path: '/', sameSite: 'lax', secure: isSecure } as const

export async function findSessionToken(): Promise<string | null> {
  return (await cookies()).get(SESSION_COOKIE)?.value || null
}

export async function setSessionCookies(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(SESSION_COOKIE, token, { ...options, httpOnly: true })
  jar.set(MARKER, '1', options)
}

export async function clearSessionCookies(): Promise<void> {
  const jar = await cookies()
  jar.set(SESSION_COOKIE, '', { ...options, httpOnly: true, maxAge: 0 })
  jar.set(MARKER, '', { ...options, maxAge: 0 })
}
