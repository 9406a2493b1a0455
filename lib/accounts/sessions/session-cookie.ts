import 'server-only'
import { takeOwnWishes } from '@/lib/own-settings/take-own-wishes'
import { cookieName, keptCookie } from '@/lib/platform/seal/cookies'

const NAME = 'next-auth.session-token'
export const SESSION_COOKIE = cookieName(NAME)

// No expiry: both end with the browser, and the database ends the session sooner.
const session = keptCookie(NAME)
/** Tells pages built beforehand that somebody is signed in, and nothing more. */
const marker = keptCookie('signed-in', { isOpen: true })

export const findSessionToken = (): Promise<string | null> => session.find()

export async function setSessionCookies(token: string): Promise<void> {
  await session.keep(token)
  await marker.keep('1')
  await takeOwnWishes(token)
}

export async function clearSessionCookies(): Promise<void> {
  await session.forget()
  await marker.forget()
}
