import 'server-only'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import type { FileVerdict } from './paper-verdict'

// What a file came to travels in the visitor's own browser, sealed: the page after the press counts and reads nothing again.
const SECONDS = 5 * 60
const cookie = sealedCookie({ name: 'kiem-tra-giay', seconds: SECONDS })

export const keepVerdict = (verdict: FileVerdict): Promise<void> =>
  cookie.keep(JSON.stringify(verdict))

export async function findVerdict(): Promise<FileVerdict | null> {
  const kept = await cookie.find()
  return kept ? (JSON.parse(kept) as FileVerdict) : null
}
