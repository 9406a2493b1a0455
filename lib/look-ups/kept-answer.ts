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

/** The answer as the browser keeps it. */
export function sealAnswer(answer: KeptAnswer, now = Date.now()): string {
  const typed = Object.entries(answer.typed).map(([name, text]) => [
    name,
    text.slice(0, name === 'fullName' ? LONGEST_NAME : LONGEST_OTHER).toWellFormed(),
  ])
  const kept = { ...answer, typed: Object.fromEntries(typed), until: now + SECONDS * 1000 }
  const plain = Buffer.alloc(BYTES, ' ')
  plain.write(JSON.stringify(kept))
  return seal(plain, NAME).toString('base64url')
}

/** Null for one that is too old, or that was not sealed by us. */
export function openAnswer(value: string): KeptAnswer | null {
  try {
    const plain = unseal(Buffer.from(value, 'base64url'), NAME).toString('utf8')
    const { until, ...answer } = JSON.parse(plain) as KeptAnswer & { until: number }
    return until > Date.now() ? answer : null
  } catch {
    return null
  }
}

export async function keepAnswer(answer: KeptAnswer): Promise<void> {
  ;(await cookies()).set(NAME, sealAnswer(answer), { ...options, maxAge: SECONDS })
}

export async function findAnswer(): Promise<KeptAnswer | null> {
  const value = (await cookies()).get(NAME)?.value
  return value ? openAnswer(value) : null
}
