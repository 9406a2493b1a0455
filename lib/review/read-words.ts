import { cleanLines, lengthOf } from '@/lib/text/clean-text'
import type { Refusal } from './refusals'

export const LONGEST_WORDS = 2_000

/** An officer's own words: something to read, and not a book. */
export function readWords(
  typed: string,
  missing: Refusal = 'note-missing',
): { ok: true; text: string } | { ok: false; reason: Refusal } {
  const text = cleanLines(typed)
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, reason: missing }
  if (lengthOf(text) > LONGEST_WORDS) return { ok: false, reason: 'note-too-long' }
  return { ok: true, text }
}
