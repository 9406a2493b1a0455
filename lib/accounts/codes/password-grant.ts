import 'server-only'
import * as z from 'zod'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'

// Who has shown a code may set a password, for a quarter of an hour and in this browser. The grant names the state of
// the password it was given for: once that is replaced, or all ways in are ended (end-ways-in.ts), the grant opens nothing.
const cookie = sealedCookie({ name: 'dat-mat-khau', seconds: 15 * 60 })

const schema = z.object({ accountId: z.string(), passwordMark: z.string() })
export type Grant = z.infer<typeof schema>

export const keepGrant = (grant: Grant): Promise<void> => cookie.keep(JSON.stringify(grant))

export async function findGrant(): Promise<Grant | null> {
  const kept = await cookie.find()
  return kept ? schema.parse(JSON.parse(kept)) : null
}

export const forgetGrant = (): Promise<void> => cookie.forget()
