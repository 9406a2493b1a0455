import 'server-only'
import { cookies } from 'next/headers'
import * as z from 'zod'
import { seal, unseal } from '@/lib/platform/seal'
import { isSecure } from './session-cookie'

// Who has shown a code may set a password, for a quarter of an hour and in this browser. The grant names the state of
// the password it was given for: once that is replaced, the grant opens nothing.
const NAME = 'dat-mat-khau'
const SECONDS = 15 * 60
const options = { path: '/', sameSite: 'lax', secure: isSecure, httpOnly: true } as const

const schema = z.object({ accountId: z.string(), passwordMark: z.string(), until: z.number() })
export type Grant = { accountId: string; passwordMark: string }

export async function keepGrant(grant: Grant): Promise<void> {
  const jar = await cookies()
  jar.set(NAME, sealGrant(grant), { ...options, maxAge: SECONDS })
}

export async function findGrant(): Promise<Grant | null> {
  return readGrant((await cookies()).get(NAME)?.value ?? '')
}

export async function forgetGrant(): Promise<void> {
  const jar = await cookies()
  jar.set(NAME, '', { ...options, maxAge: 0 })
}

export function sealGrant(grant: Grant): string {
  const text = JSON.stringify({ ...grant, until: Date.now() + SECONDS * 1000 })
  return seal(Buffer.from(text), NAME).toString('base64url')
}

/** Null for what is too old, changed on its way, or sealed with a key that is no longer ours. */
export function readGrant(text: string): Grant | null {
  try {
    const { until, ...grant } = schema.parse(
      JSON.parse(unseal(Buffer.from(text, 'base64url'), NAME).toString()),
    )
    return until > Date.now() ? grant : null
  } catch {
    return null
  }
}
