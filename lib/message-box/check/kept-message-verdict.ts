import 'server-only'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import type { MessageVerdict } from './verdict'

export type CheckedMessage = { verdict: MessageVerdict; typed: string; at: number }

// What it came to travels in the visitor's own browser, sealed, never the words: a reload counts nothing.
const SECONDS = 5 * 60
const cookie = sealedCookie({ name: 'kiem-tra-tin', seconds: SECONDS })

export const keepMessageVerdict = (checked: CheckedMessage): Promise<void> =>
  cookie.keep(JSON.stringify(checked))

export async function findMessageVerdict(): Promise<CheckedMessage | null> {
  const kept = await cookie.find()
  return kept ? (JSON.parse(kept) as CheckedMessage) : null
}
