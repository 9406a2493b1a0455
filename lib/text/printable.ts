import { graphemeAt } from './grapheme-at'
import ranges from './printable-ranges.json'

// Which signs our papers can show. The ranges come from the fonts themselves; a test of lib/pdf holds the two together.

const signs = ranges.replace(/[0-9a-f]+/g, (code) => `\\u{${code}}`).replaceAll(' ', '')

/** Every sign the fonts of our papers lack. */
export const unprintable = new RegExp(`[^${signs}\\s]`, 'gu')

/** The first sign no paper can show, whole; null when all can be printed. */
export function firstUnprintable(text: string): string | null {
  const place = text.search(unprintable)
  return place < 0 ? null : graphemeAt(text, place)
}
