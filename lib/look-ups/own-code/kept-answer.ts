import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'

/** What was typed, and what came of it: nothing yet, a number, or the reason why there is none. */
export type KeptAnswer = { typed: Typed; code?: string; reason?: 'none' | 'several' }

// The answer travels in the browser's own cookie, sealed: no address and no table ever holds it.
const cookie = sealedCookie({ name: 'tra-cuu-ma-so', seconds: 15 * 60 })
/** Every answer is as long as the longest, so that its length tells nothing. */
const BYTES = 2048
const LONGEST_NAME = 200
const LONGEST_OTHER = 60

/** The answer as the browser keeps it before it is sealed. */
export function writeAnswer(answer: KeptAnswer): string {
  const typed = Object.entries(answer.typed).map(([name, text]) => [
    name,
    text.slice(0, name === 'fullName' ? LONGEST_NAME : LONGEST_OTHER).toWellFormed(),
  ])
  const plain = Buffer.alloc(BYTES, ' ')
  plain.write(JSON.stringify({ ...answer, typed: Object.fromEntries(typed) }))
  return plain.toString()
}

export const keepAnswer = (answer: KeptAnswer): Promise<void> => cookie.keep(writeAnswer(answer))

export async function findAnswer(): Promise<KeptAnswer | null> {
  const kept = await cookie.find()
  return kept ? (JSON.parse(kept) as KeptAnswer) : null
}
