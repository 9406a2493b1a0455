import { tellingKinds } from '@/lib/text/names/kind-words'
import { nameKey } from '@/lib/text/names/name-key'
import { pairsOf } from '@/lib/text/readings/words-of'
import { glued } from '@/lib/text/syllables/glued'
import { searchText } from '@/lib/text/search-text'
import { isBare, isMarkedSo, syllablesOf, type TypedMarks } from '@/lib/text/syllables/syllables'
import { OTHER, WITHIN, WRITTEN } from '../vocabulary/signed-words'
import type { NamedRow } from '../vocabulary/source'
import { MOST_WORDS, type TypedQuery } from './typed'

/** Known by the whole as the name of its own place, or of one within it. */
const CALLED = 1.1
const KNOWN = 3.5
const SCATTERED = 4

/**
 * 0: the name itself; then known by it as a whole; 1: how it begins; 2: within it; 3: without the words of kind; then of a place so called;
 * more: words scattered, or beside the name only. Kinds weigh little: «xã Cô Tô» is «đặc khu Cô Tô» rather than a commune with «co» here and «to» there.
 */
export function rankOf(row: NamedRow, { key, words, own, plain, wholes }: TypedQuery): number {
  const { searchText } = row
  if (isTheName(row, key)) return 0
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

/** An office is kept with its province behind its name. */
const isTheName = ({ searchText, name }: NamedRow, key: string): boolean =>
  searchText === key || nameKey(name) === key

const isKnown = ({ words }: NamedRow, wholes: string[], sign: string): boolean =>
  wholes.some((whole) => whole.startsWith(sign) && words.includes(whole))

/** Asked for by the name of a place it serves, which its own name does not say. */
export const isServing = ({ searchText: key }: NamedRow, { own, plain }: TypedQuery): boolean =>
  ![own, plain].some((run) => ` ${key} `.includes(` ${run} `))

/** How far the name says it; then «own province first» counts before how well. */
export const isByOwnName = (rank: number): boolean => rank < KNOWN

/**
 * What was asked, and not its words by chance: each run of them stands in the name, is a whole name of a place of the row, or stands side by
 * side in the address. «Bình Dương cũ» is no Huyện Lương Sơn of Hoà Bình.
 */
export function isAsAsked(
  row: NamedRow,
  typed: TypedQuery,
  { isOfPlaces = false }: { isOfPlaces?: boolean },
): boolean {
  // «bv phụng hiệp» is not any medical station there.
  if (!isOfPlaces && !tellingKinds(typed.key).every((word) => row.words.includes(word)))
    return false
  const address = typeof row.address === 'string' ? row.address : ''
  const stands = (words: string[]): boolean => {
    const run = words.join(' ')
    if (isKnownAs(row, run, typed.marks)) return true
    const isOne = words.length === 1
    return (
      (isInName(run) && !(isOne && isOfPlaces)) ||
      (!isOne && isIn(nameKey(address), address, run, typed.marks) && !isElsewhere(row, run))
    )
  }
  const isInName = (run: string) => keys.some((key) => isIn(key, row.name, run, typed.marks))
  const keys = isOfPlaces ? partsOf(row) : [row.searchText]
  return (
    [typed.own, typed.plain, typed.key].some(isInName) ||
    typed.wholes.some((whole) => isKnownAs(row, whole.slice(1), typed.marks)) ||
    [typed.own, typed.plain].some((run) => isCovered(run.split(' '), stands))
  )
}

/** An office's own name and that of the office above: «Tuy An» of «Phú Yên» is no «An Phú». */
function partsOf({ name, searchText: key }: NamedRow): string[] {
  const own = nameKey(name)
  return key.startsWith(own) ? [own, key.slice(own.length).trim()] : [key]
}

/** The run stands in the text of that key, and with the marks that were typed. */
function isIn(key: string, text: string, run: string, marks: TypedMarks): boolean {
  if (!` ${key} `.includes(` ${run} `)) return false
  if (marks.size === 0 || isBare(text)) return true
  const asked = new Set(run.split(' '))
  const said = syllablesOf(text).filter((word) => asked.has(searchText(word)))
  // A word that stands there twice may be either.
  const folds = new Set(said.map(searchText))
  return [...folds].every((fold) =>
    said.some((word) => searchText(word) === fold && isMarkedSo(word, marks)),
  )
}

/** By that whole name, of its own place or of one within it, and with the marks that were typed. */
function isKnownAs({ words }: NamedRow, run: string, marks: TypedMarks): boolean {
  const name = glued(run)
  if (!words.includes(OTHER + name) && !words.includes(WITHIN + name)) return false
  if (marks.size === 0) return true
  const written = words.filter(
    (word) => word.startsWith(WRITTEN) && glued(searchText(word)) === name,
  )
  const agrees = (word: string) => syllablesOf(word).every((one) => isMarkedSo(one, marks))
  return written.length === 0 || written.some(agrees)
}

/** «Lý Quàn 1» reads like «quận 1», but the row says in which district it is. */
const isElsewhere = ({ districtCode }: NamedRow, run: string): boolean =>
  Boolean(districtCode) && /^(?:quan|phuong) \d+$/.test(run)

/** No two single words beside each other: «Phú Tân» is not «Tân Phú», nor a «Phú …» with a «… Tân». */
function isCovered(words: string[], stands: (run: string[]) => boolean): boolean {
  type Reach = 'whole' | 'single'
  // How far the runs reach: what the last run was when the first `at` words are covered.
  const reached: Set<Reach>[] = [new Set<Reach>(['whole'])]
  for (let end = 1; end <= words.length; end++) {
    reached[end] = new Set()
    for (let start = 0; start < end; start++) {
      const isOne = end - start === 1
      const before = reached[start]!
      if (before.size === 0 || (isOne && !before.has('whole'))) continue
      if (stands(words.slice(start, end))) reached[end]!.add(isOne ? 'single' : 'whole')
    }
  }
  return reached[words.length]!.size > 0
}
