import { tellingKinds } from '@/lib/text/kind-words'
import { nameKey } from '@/lib/text/name-key'
import { pairsOf } from '@/lib/text/words-of'
import { OTHER, otherNameWord, placeWithinWord, WITHIN } from './signed-words'
import type { NamedRow } from './source'
import { MOST_WORDS, type Typed } from './typed'

/** Known by the whole as the name of its own place, or of one within it. */
const CALLED = 1.1
const KNOWN = 3.5
const SCATTERED = 4

/**
 * 0: the name itself; then known by it as a whole; 1: how it begins; 2: within it; 3: without the words of kind; then of a place so called;
 * more: words scattered, or beside the name only. Kinds weigh little: «xã Cô Tô» is «đặc khu Cô Tô» rather than a commune with «co» here and «to» there.
 */
export function rankOf(row: NamedRow, { key, words, own, plain, wholes }: Typed): number {
  const { searchText } = row
  if (searchText === key) return 0
  const name = ` ${searchText} `
  const isMissing = (word: string) => !name.includes(` ${word} `)
  const missing = words.filter(isMissing).length / MOST_WORDS / 3
  const isCalled = isKnown(row, wholes, OTHER)
  const inName = searchText.startsWith(key) ? 1 : name.includes(` ${key} `) ? 2 : null
  if (inName) return isCalled ? CALLED + inName / 10 : inName
  if ([plain, own].some((one) => name.includes(` ${one} `)))
    return isCalled ? CALLED + 0.3 + missing / 10 : 3 + missing
  if (isCalled) return CALLED + 0.4 + missing / 10
  if (isKnown(row, wholes, WITHIN)) return KNOWN + missing / 10
  const ownWords = own.split(' ')
  const apart = pairsOf(ownWords).filter(isMissing).length
  return SCATTERED + ownWords.filter(isMissing).length + apart + missing
}

const isKnown = ({ words }: NamedRow, wholes: string[], sign: string): boolean =>
  wholes.some((whole) => whole.startsWith(sign) && words.includes(whole))

/**
 * What was asked, and not its words by chance: each run of them stands in the name, is a whole name of a place of the row, or stands side by
 * side in the address. «Bình Dương cũ» is no Huyện Lương Sơn of Hoà Bình.
 */
export function isAsAsked(
  row: NamedRow,
  typed: Typed,
  { rank, isOfPlaces = false }: { rank: number; isOfPlaces?: boolean },
): boolean {
  // «bv phụng hiệp» is not any medical station there.
  if (!isOfPlaces && !tellingKinds(typed.key).every((word) => row.words.includes(word)))
    return false
  if (rank < SCATTERED) return true
  const name = ` ${row.searchText} `
  const address = ` ${typeof row.address === 'string' ? nameKey(row.address) : ''} `
  const known = new Set(row.words)
  const stands = (words: string[]): boolean => {
    const run = words.join(' ')
    if (known.has(otherNameWord(run)) || known.has(placeWithinWord(run))) return true
    const isOne = words.length === 1
    return (
      (name.includes(` ${run} `) && !(isOne && isOfPlaces)) ||
      (address.includes(` ${run} `) && !isOne && !isElsewhere(row, run))
    )
  }
  return isCovered(typed.own.split(' '), stands) || isCovered(typed.plain.split(' '), stands)
}

/** «Lý Quàn 1» reads like «quận 1», but the row says in which district it is. */
const isElsewhere = ({ districtCode }: NamedRow, run: string): boolean =>
  Boolean(districtCode) && /^(?:quan|phuong) \d+$/.test(run)

function isCovered(words: string[], stands: (run: string[]) => boolean): boolean {
  // How far the runs reach: `reached[at]` when the first `at` words are covered.
  const reached = [true]
  for (let end = 1; end <= words.length; end++)
    reached[end] = reached.some((is, start) => is && stands(words.slice(start, end)))
  return reached[words.length] === true
}
