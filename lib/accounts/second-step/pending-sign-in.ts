import 'server-only'
import * as z from 'zod'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'

// Who has shown a password on a strange device is asked for more, for a quarter of an hour and in this browser. It names the state of the
// password it was shown for: once that is replaced, or all ways in are ended, it opens nothing.
const cookie = sealedCookie({ name: 'dang-vao', seconds: 15 * 60 })

const schema = z.object({ accountId: z.string(), passwordMark: z.string() })
export type PendingSignIn = z.infer<typeof schema>

export const keepPending = (pending: PendingSignIn): Promise<void> =>
  cookie.keep(JSON.stringify(pending))

export async function findPending(): Promise<PendingSignIn | null> {
  const kept = await cookie.find()
  return kept ? schema.parse(JSON.parse(kept)) : null
}

export const forgetPending = (): Promise<void> => cookie.forget()
