import 'server-only'
import { cookies } from 'next/headers'
import { isSecure } from '@/lib/accounts/session-cookie'
import type { Typed } from '@/lib/forms/form-state'
import { seal, unseal } from '@/lib/platform/seal'

/** What was typed, and what came of it: nothing yet, a number, or the reason why there is none. */
export type KeptAnswer = { typed: Typed; code?: string; reason?: 'none' | 'several' }

// The answer travels in the browser's own cookie, sealed: no address and no table ever holds it.
const NAME = 'tra-cuu-ma-so'
const SECONDS = 15 * 60
const options = {
  path: '/tra-cuu/ma-so-bhxh',
  sameSite: 'lax',
  secure: isSecure,
  httpOnly: true,
} as const
/** Every answer is as long as the longest, so that its length tells nothing. */
const BYTES = 2048
const LONGEST_NAME = 200
const LONGEST_OTHER = 60

export async function keepAnswer(answer: KeptAnswer): Promise<void> {
  const typed = Object.entries(answer.typed).map(([name, text]) => [
    name,
    text.slice(0, name === 'fullName' ? LONGEST_NAME : LONGEST_OTHER).toWellFormed(),
  ])
  const kept = { ...answer, typed: Object.fromEntries(typed), until: Date.now() + SECONDS * 1000 }
  const plain = Buffer.alloc(BYTES, ' ')
  plain.write(JSON.stringify(kept))
  const value = seal(plain, NAME).toString('base64url')
  ;(await cookies()).set(NAME, value, { ...options, maxAge: SECONDS })
}

export async function findAnswer(): Promise<KeptAnswer | null> {
  const value = (await cookies()).get(NAME)?.value
  if (!value) return null
  const { until, ...answer } = open(value) ?? { until: 0 }
  return until > Date.now() ? (answer as KeptAnswer) : null
}

/** Null for a cookie that was not sealed by us, or by a key we no longer have. */
function open(value: string): (KeptAnswer & { until: number }) | null {
  try {
    return JSON.parse(unseal(Buffer.from(value, 'base64url'), NAME).toString('utf8'))
  } catch {
    return null
  }
}
