import { cleanText } from '@/lib/text/clean-text'
import { searchText } from '@/lib/text/search-text'
import { isPlainSyllable } from '@/lib/text/syllables/syllable'
import { syllablesOf } from '@/lib/text/syllables/syllables'
import { unifyYAndI } from '@/lib/text/syllables/y-and-i'
import { isOneSlip } from './slip'

/**
 * `same`: but for case, spaces and marks where one side was typed without any. `order`: the same words in another order. `marks`: other
 * marks. `slip`: a word or two mistyped into what is no syllable. `letter`: one word differs by a letter, and each is a word: a slip, or
 * another name. `short`: middle names left out.
 */
export type NamesAre = 'same' | 'order' | 'marks' | 'slip' | 'letter' | 'short' | 'other'

export const nameWords = (name: string): string[] =>
  searchText(cleanText(name)).split(' ').map(unifyYAndI)

export function compareWhoseNames(left: string, right: string): NamesAre {
  const [words, others] = [nameWords(left), nameWords(right)]
  if (words.join('') === others.join('')) return hasOtherMarks(left, right) ? 'marks' : 'same'
  if (sorted(words) === sorted(others)) return 'order'
  if (words.length === others.length) return slipsOf(words, others)
  return isShortOf(words, others) || isShortOf(others, words) ? 'short' : 'other'
}

const sorted = (words: string[]): string => words.toSorted().join(' ')

/** «Hòa» and «Hoá», «Dung» and «Dũng»; a name typed without any marks says nothing about them. */
function hasOtherMarks(left: string, right: string): boolean {
  const sides = [cleanText(left), cleanText(right)]
  if (sides.some((name) => searchText(name) === name.toLowerCase())) return false
  const [words, others] = sides.map(syllablesOf) as [string[], string[]]
  return words.some((word, at) => word !== (others[at] ?? word))
}

const MOST_SLIPS = 2

/** Two real words that differ by a letter may be two names («Lan», «Loan»): what else agrees has to say. */
function slipsOf(words: string[], others: string[]): 'slip' | 'letter' | 'other' {
  const apart = words
    .map((word, at) => [word, others[at]!] as const)
    .filter(([word, other]) => word !== other)
  if (apart.length > Math.min(MOST_SLIPS, words.length - 1)) return 'other'
  if (!apart.every((pair) => isOneSlip(...pair))) return 'other'
  const real = apart.filter((pair) => pair.every(isPlainSyllable)).length
  if (real === 0) return 'slip'
  return apart.length === 1 ? 'letter' : 'other'
}

/** «Nguyễn Lan» of «Nguyễn Thị Lan»: family and given name stand. */
const isShortOf = (short: string[], long: string[]): boolean =>
  short.length < long.length &&
  short.length >= 2 &&
  short[0] === long[0] &&
  short.at(-1) === long.at(-1) &&
  short.every((word) => long.includes(word))
