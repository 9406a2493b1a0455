import { cleanText } from '@/lib/text/clean-text'
import { withoutFirstKinds, withoutKinds } from '@/lib/text/names/kind-words'
import { nameKey } from '@/lib/text/names/name-key'
import { signed, unsigned, type IsOfName } from '@/lib/text/readings/said-words'
import { searchText } from '@/lib/text/search-text'
import { marksIn, type TypedMarks } from '@/lib/text/syllables/syllables'
import { otherNameWord, placeWithinWord } from '../vocabulary/signed-words'
import { pairsOf } from '@/lib/text/readings/words-of'

/** Nobody remembers more of a name; whatever is pasted, the work stays bounded. */
export const MOST_WORDS = 12
export const MOST_CHARACTERS = 200
const LONGEST_WORD = 30

export type TypedQuery = {
  key: string
  /** The key without words of kind: «co to» of «tram y te xa co to». */
  own: string
  /** The key without words of kind in front: «nho quan» of «huyen nho quan». */
  plain: string
  words: string[]
  /** As whole names of the catalogue: all that was typed, then without its words of kind. */
  wholes: string[]
  pairs: string[]
  /** As typed, in small letters: who typed the marks gets the names with these marks first. */
  marked: string
  /** The marks each word was typed with. */
  marks: TypedMarks
}

/** With how many rows hold each of its words, pairs and wholes. */
export type CountedQuery = TypedQuery & { counts: Map<string, number> }

/** What was typed, as names are kept; null when no letter or digit is in it. */
export function readTyped(
  text: string,
  isOfName: IsOfName,
  short?: ReadonlyMap<string, string>,
): TypedQuery | null {
  const clean = spelledOut(cleanText(text).slice(0, MOST_CHARACTERS), short)
  const key = nameKey(clean)
  const inOrder = firstWords(key)
  if (inOrder.length === 0) return null
  const marked = clean.toLowerCase()
  const cut = inOrder.join(' ')
  const named = firstWords(nameKey(signed(clean, isOfName))).join(' ')
  const own = unsigned(withoutKinds(named))
  const plain = unsigned(withoutFirstKinds(named))
  return {
    key: cut,
    own,
    plain,
    words: [...new Set(inOrder)],
    wholes: wholesOf(cut, plain, own),
    pairs: pairsOf(inOrder),
    marked,
    marks: marksIn(clean),
  }
}

const firstWords = (key: string): string[] =>
  key
    .split(' ')
    .filter((word) => word !== '' && unsigned(word).length <= LONGEST_WORD)
    .slice(0, MOST_WORDS)

const spelledOut = (text: string, short: ReadonlyMap<string, string> = new Map()): string =>
  text
    .split(' ')
    .map((word) => short.get(searchText(word)) ?? word)
    .join(' ')

/** «BHXH» is said in front of any place, with a blank behind it or without. */
const wholesOf = (key: string, ...others: string[]): string[] => {
  const names = new Set([key, key.replace(/^bhxh ?(?=.)/, ''), ...others])
  return [...names].flatMap((name) => [otherNameWord(name), placeWithinWord(name)])
}
