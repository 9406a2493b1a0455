import 'server-only'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import type { CardFacts } from '@/lib/clinic-code/card-facts'

export type CheckedCode = { facts: CardFacts; at: number }

// What was found travels in the browser's own cookie, sealed, and for as long as the patient stands at the counter: a reload counts nothing.
const SECONDS = 3 * 60
const cookie = sealedCookie({ name: 'kiem-tra-the', seconds: SECONDS })

export const keepChecked = (checked: CheckedCode): Promise<void> =>
  cookie.keep(JSON.stringify(checked))

export async function findChecked(): Promise<CheckedCode | null> {
  const kept = await cookie.find()
  return kept ? (JSON.parse(kept) as CheckedCode) : null
}
