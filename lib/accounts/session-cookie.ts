import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'

export const isSecure = env.SITE_URL.startsWith('https:')
/** The name next-auth looks for. */
const SESSION = isSecure ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
/** Tells pages built beforehand that somebody is signed in, and nothing more. */
const MARKER = 'signed-in'

// No expiry: both end with the browser, and the database ends the session sooner.
const options = { path: '/', sameSite: 'lax', secure: isSecure } as const

export async function findSessionToken(): Promise<string | null> {
  return (await cookies()).get(SESSION)?.value ?? null
}

export async function setSessionCookies(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(SESSION, token, { ...options, httpOnly: true })
  jar.set(MARKER, '1', options)
}

export async function clearSessionCookies(): Promise<void> {
  const jar = await cookies()
  for (const name of [SESSION, MARKER]) jar.set(name, '', { ...options, maxAge: 0 })
}
