import { cleanText } from '@/lib/text/clean-text'
import { withoutKinds } from '@/lib/text/kind-words'
import { nameKey } from '@/lib/text/name-key'
import { pairsOf } from '@/lib/text/words-of'

/** Nobody remembers more of a name; whatever is pasted, the work stays bounded. */
export const MOST_WORDS = 12
const MOST_CHARACTERS = 200
const LONGEST_WORD = 30

export type Typed = {
  key: string
  /** The key without words of kind: «co to» of «tram y te xa co to». */
  own: string
  words: string[]
  pairs: string[]
  /** As typed, in small letters: who typed the marks gets the names with these marks first. */
  marked: string
}

/** What was typed, as names are kept; null when no letter or digit is in it. */
export function readTyped(text: string): Typed | null {
  const clean = cleanText(text).slice(0, MOST_CHARACTERS)
  const key = nameKey(clean)
  const inOrder = key
    .split(' ')
    .filter((word) => word !== '' && word.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS)
  if (inOrder.length === 0) return null
  const marked = clean.toLowerCase()
  const cut = inOrder.join(' ')
  const words = [...new Set(inOrder)]
  return { key: cut, own: withoutKinds(cut), words, pairs: pairsOf(inOrder), marked }
}
