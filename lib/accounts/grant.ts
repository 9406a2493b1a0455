import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { seal, unseal } from '@/lib/platform/seal'
import { isSecure } from './session-cookie'

// Who has shown a code may set a password, for a quarter of an hour and in this browser. The grant names the state of
// the password it was given for: once that is replaced, the grant opens nothing.
const NAME = 'dat-mat-khau'
const SECONDS = 15 * 60
const options = { path: '/', sameSite: 'lax', secure: isSecure, httpOnly: true } as const

const schema = z.object({ accountId: z.string(), passwordMark: z.string(), until: z.number() })
export type Grant = Pick<z.infer<typeof schema>, 'accountId' | 'passwordMark'>

export async function keepGrant(grant: Grant): Promise<void> {
  const sealed = seal(
    Buffer.from(JSON.stringify({ ...grant, until: Date.now() + SECONDS * 1000 })),
    NAME,
  )
  const jar = await cookies()
  jar.set(NAME, sealed.toString('base64url'), { ...options, maxAge: SECONDS })
}

export async function findGrant(): Promise<Grant | null> {
  const text = (await cookies()).get(NAME)?.value
  const grant = text ? readGrant(text) : null
  return grant && grant.until > Date.now() ? grant : null
}

export async function forgetGrant(): Promise<void> {
  const jar = await cookies()
  jar.set(NAME, '', { ...options, maxAge: 0 })
}

function readGrant(text: string) {
  try {
    return schema.parse(JSON.parse(unseal(Buffer.from(text, 'base64url'), NAME).toString()))
  } catch {
    return null // changed on its way, or sealed with a key that is no longer ours
  }
}
