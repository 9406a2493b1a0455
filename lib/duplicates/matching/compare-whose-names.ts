import { cleanText } from '@/lib/text/clean-text'
import { searchText } from '@/lib/text/search-text'
import { isPlainSyllable } from '@/lib/text/syllables/syllable'
import { syllablesOf } from '@/lib/text/syllables/syllables'
import { unifyYAndI } from '@/lib/text/syllables/y-and-i'
import { isOneSlip } from './slip'

/**
 * `same`: but for case, spaces and marks that one side lacks. `order`: the same words in another order. `marks`: other marks.
 * `slip`: a word or two mistyped. `short`: a middle name left out.
 */
export type NamesAre = 'same' | 'order' | 'marks' | 'slip' | 'short' | 'other'

export const nameWords = (name: string): string[] =>
  searchText(cleanText(name)).split(' ').map(unifyYAndI)

export function compareWhoseNames(left: string, right: string): NamesAre {
  const [words, others] = [nameWords(left), nameWords(right)]
  if (words.join('') === others.join('')) return hasOtherMarks(left, right) ? 'marks' : 'same'
  if (sorted(words) === sorted(others)) return 'order'
  if (words.length === others.length) return areSlips(words, others) ? 'slip' : 'other'
  return isShortOf(words, others) || isShortOf(others, words) ? 'short' : 'other'
}

const sorted = (words: string[]): string => words.toSorted().join(' ')

/** Both sides have marks on a word, and not the same ones: «Hòa» and «Hoá». */
function hasOtherMarks(left: string, right: string): boolean {
  const [words, others] = [syllablesOf(cleanText(left)), syllablesOf(cleanText(right))]
  return words.some((word, at) => {
    const other = others[at] ?? word
    return word !== other && [word, other].every((one) => one !== searchText(one))
  })
}

const MOST_SLIPS = 2

/** Two real words that differ by a letter are two names («Lan», «Loan»), and no slip. */
function areSlips(words: string[], others: string[]): boolean {
  const apart = words
    .map((word, at) => [word, others[at]!] as const)
    .filter(([word, other]) => word !== other)
  return (
    apart.length <= Math.min(MOST_SLIPS, words.length - 1) &&
    apart.every((pair) => isOneSlip(...pair) && !pair.every(isPlainSyllable))
  )
}

/** «Nguyễn Lan» of «Nguyễn Thị Lan»: family and given name stand. */
const isShortOf = (short: string[], long: string[]): boolean =>
  short.length === long.length - 1 &&
  short.length >= 2 &&
  short[0] === long[0] &&
  short.at(-1) === long.at(-1) &&
  short.every((word) => long.includes(word))
