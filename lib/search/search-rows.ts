import 'server-only'
import { decodeTyping } from '@/lib/text/decode-typing'
import { COUNT_LIMIT, PAGE_SIZE, type Found } from './found'
import { findNearest } from './find-nearest'
import { inOrder } from './in-order'
import { countRowsWith } from './dictionary'
import { readingsOf } from './place-phrases'
import { otherNameWord } from './province-word'
import { listBeginning, listHolding, listInOrder, MOST_READ, walkHolding } from './list-rows'
import type { Asked, Hit, Hits } from './source'
import { readTyped, type Typed } from './typed'

/** A word in more rows cannot lead the search. */
const RARE = 500
/** Nor a pair, though it tells more. */
const RARE_PAIR = 1_500
/** Beyond that even the index has to read too much. */
const FREQUENT = 40_000
/** By so many words or pairs the index finds the rows: two rare ones hardly ever meet by chance, and to walk along a third takes longer than to look at the rows. */
const KEYS = 2
const KEYS_OF_FREQUENT = 3

/** Searches by words, the rarest first; whatever is typed, the work is bounded. */
export async function searchRows(asked: Asked, text: string): Promise<Found<Hit>> {
  const typed = await readCounted(asked, text)
  if (!typed) return foundIn(asked, { rows: [], total: 0 })
  const asTyped = await findAsTyped(asked, typed)
  if (asTyped) return asTyped
  // «Nguyeexn»: the keyboard was not set to Vietnamese.
  const meant = decodeTyping(text)
  const decoded = meant === null ? null : await readCounted(asked, meant)
  const asMeant = decoded && (await findAsTyped(asked, decoded))
  if (asMeant) return { ...asMeant, suggestion: meant }
  const read = await findAsRead(asked, typed)
  if (read) return read
  return guess(asked, typed, decoded)
}

/** The own words side by side in a name; else what a slip may have stood for; else rows that hold the words anywhere. */
async function guess(asked: Asked, typed: Counted, decoded: Counted | null): Promise<Found<Hit>> {
  const loose = await findOwn(asked, typed)
  const isName = ` ${loose?.rows[0]?.searchText} `.includes(` ${typed.own} `)
  if (loose && isName) return { ...loose, isGuess: true }
  const nearest = await findNearest(asked, typed, typed.counts)
  if (nearest.total > 0) return nearest
  if (loose) return { ...loose, isGuess: true }
  return decoded ? findNearest(asked, decoded, decoded.counts) : nearest
}

/** By the own name of a place that was called otherwise, or for the rest of the words within it. */
async function findAsRead(asked: Asked, typed: Typed): Promise<Found<Hit> | null> {
  for (const { text, province, readAs } of await readingsOf(typed.key)) {
    if (province && asked.provinces.length > 0) continue
    const within = province ? { ...asked, provinces: [province] } : asked
    const counted = asked.source.hasProvince || !province ? await readCounted(within, text) : null
    const found = counted && (await findAsTyped(within, counted))
    if (found) return { ...found, readAs }
  }
  return null
}

/** Without the words of kind: «bv phụng hiệp» is a medical centre. */
async function findOwn(asked: Asked, typed: Typed): Promise<Found<Hit> | null> {
  if (typed.own === typed.key) return null
  const own = await readCounted(asked, typed.own)
  return own && findAsTyped(asked, own)
}

type Counted = Typed & { counts: Map<string, number> }

async function readCounted(asked: Asked, text: string): Promise<Counted | null> {
  const typed = readTyped(text)
  if (!typed) return null
  const words = [...typed.words, ...typed.pairs, ...otherNameWords(typed)]
  return { ...typed, counts: await countRowsWith(asked, words) }
}

const otherNameWords = ({ key, own }: Typed): string[] =>
  [...new Set([key, key.replace(/^bhxh (?=.)/, ''), own])].map(otherNameWord)

/** Who is known by what was typed as a whole comes before those who only hold the words: «Sài Gòn», «Long Xuyên», «quận 2». */
async function findAsTyped(asked: Asked, typed: Counted): Promise<Found<Hit> | null> {
  const byWords = await findWords(asked, typed)
  const name = otherNameWords(typed).find((word) => typed.counts.has(word))
  if (!name) return byWords
  const called = await listHolding(asked, { keys: [name], others: [], isFrequent: false })
  const known = await inOrder({ ...asked, page: 1 }, typed, called)
  if (!byWords || asked.page > 1) return byWords ?? some(foundIn(asked, known))
  return { ...byWords, ...ahead(known.rows, byWords) }
}

/** An exact name stays first of all; a row that stands twice counts once. */
function ahead(known: Hit[], { rows, total }: Found<Hit>): Pick<Found<Hit>, 'rows' | 'total'> {
  const codes = new Set(known.map(({ code }) => code))
  const others = rows.filter(({ code }) => !codes.has(code))
  const repeated = rows.length - others.length
  return {
    rows: [...known, ...others].slice(0, PAGE_SIZE),
    total: Math.max(total + known.length - repeated, known.length),
  }
}

/** Null when no row holds all of the words. */
async function findWords(asked: Asked, typed: Counted): Promise<Found<Hit> | null> {
  const { words, pairs, counts } = typed
  if (words.some((word) => !counts.has(word))) return null
  const rowsOf = (key: string | undefined) => (key ? counts.get(key)! : Infinity)
  const byRows = (all: string[]) =>
    all.filter((key) => counts.has(key)).sort((one, other) => rowsOf(one) - rowsOf(other))
  const [rareWords, rarePairs] = [byRows(words), byRows(pairs)]
  const [word, pair] = [rowsOf(rareWords[0]), rowsOf(rarePairs[0])]

  if (word <= RARE) return some(await findHeld(asked, typed, rareWords))
  if (pair <= RARE_PAIR) {
    // Frequent words are looked for side by side; by their rarest pair alone where the person left something out.
    const found = some(await findHeld(asked, typed, rarePairs))
    if (found) return found
    const loose = some(await findHeld(asked, typed, rarePairs.slice(0, 1)))
    if (loose) return loose
  }
  return findFrequent(asked, typed, { rareWords, rarePairs, word, pair })
}

type Rarest = { rareWords: string[]; rarePairs: string[]; word: number; pair: number }

/** «trạm y tế», «công ty TNHH»: names that begin so if there are many, otherwise what the index can still lead to. */
async function findFrequent(
  asked: Asked,
  typed: Typed,
  { rareWords, rarePairs, word, pair }: Rarest,
): Promise<Found<Hit> | null> {
  const alphabetical = foundIn(asked, await listInOrder(asked, typed.key))
  if (!alphabetical.isCounted) return alphabetical
  if (pair <= FREQUENT) {
    const found = some(await findHeld(asked, typed, rarePairs, true))
    if (found) return found
  }
  if (word <= FREQUENT) return some(await findHeld(asked, typed, rareWords, true))
  if (alphabetical.total > 0) return { ...alphabetical, isCounted: false }
  const walked = await inOrder(asked, typed, await walkHolding(asked, typed))
  return some(foundIn(asked, walked, false))
}

/** Those that hold the keys and all the words; counted unless not all of them were read. */
async function findHeld(
  asked: Asked,
  typed: Typed,
  rarest: string[],
  isFrequent = false,
): Promise<Found<Hit>> {
  const held = await listHolding(asked, keysOf(typed, rarest, isFrequent))
  const isComplete = held.length < MOST_READ
  // Words that are frequent may have hidden the exact name.
  const rows = isComplete ? held : [...held, ...(await listBeginning(asked, typed))]
  return foundIn(asked, await inOrder(asked, typed, rows), isComplete)
}

function keysOf({ words }: Typed, rarest: string[], isFrequent: boolean) {
  const most = isFrequent ? KEYS_OF_FREQUENT : KEYS
  const keys = rarest.slice(0, most)
  // A pair that is held is two words that are.
  const sure = new Set([...keys, ...keys.flatMap((key) => key.split(' '))])
  const others = new Set([...rarest.slice(most), ...words].filter((key) => !sure.has(key)))
  return { keys, others: [...others], isFrequent }
}

const some = (found: Found<Hit>) => (found.total > 0 ? found : null)

export const foundIn = ({ page }: Asked, { rows, total }: Hits, isComplete = true): Found<Hit> => ({
  rows,
  total: Math.min(total, COUNT_LIMIT),
  isCounted: isComplete && total <= COUNT_LIMIT,
  page,
  suggestion: null,
  isGuess: false,
  readAs: null,
})
