import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'
import { seal, unseal } from '@/lib/platform/seal'

// Personal numbers belong neither into an address (history, logs) nor readable into a cookie.
const COOKIE = 'can-bo-tim'
const MINUTES = 10
const PATH = '/can-bo/tim'

const bindingOf = (officerId: string) => `${COOKIE}:${officerId}`

/** Keeps what an officer searched for, sealed, until they search again. */
export async function keepSearch(officerId: string, typed: string): Promise<void> {
  const value = seal(Buffer.from(typed), bindingOf(officerId)).toString('base64url')
  const secure = env.SITE_URL.startsWith('https:')
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: MINUTES * 60,
    path: PATH,
  } as const
  ;(await cookies()).set(COOKIE, value, options)
}

/** What this officer searched for last; empty when there is nothing, or it was sealed for somebody else. */
export async function readKeptSearch(officerId: string): Promise<string> {
  const kept = (await cookies()).get(COOKIE)?.value
  if (!kept) return ''
  try {
    return unseal(Buffer.from(kept, 'base64url'), bindingOf(officerId)).toString()
  } catch {
    return '' // another officer's, or cut short: as if nothing had been searched
  }
}
