import 'server-only'
import type { Found } from './found'
import { foundIn, some } from './found-in'
import { inOrder } from './in-order'
import { listBeginning, listHolding, listInOrder, MOST_READ, walkHolding } from './list-rows'
import { pairsOf } from '@/lib/text/readings/words-of'
import type { SearchAsked, Hit, Hits, NamedRow } from '../vocabulary/source'
import type { CountedQuery, TypedQuery } from './typed'

/** A word in more rows cannot lead the search. */
const RARE = 500
/** Nor a pair, though it tells more. */
const RARE_PAIR = 1_500
/** Beyond that even the index has to read too much. */
const FREQUENT = 40_000
/** By so many words or pairs the index finds the rows: two rare ones hardly ever meet by chance, and to walk along a third takes longer than to look at the rows. */
const KEYS = 2
const KEYS_OF_FREQUENT = 3

/** With the rows that are known by the whole of it. */
type Asking = CountedQuery & { known: NamedRow[] }

/** Null when no row holds all of the words. */
export async function findWords(asked: SearchAsked, typed: Asking): Promise<Found<Hit> | null> {
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

type Rarest = {
  rareWords: string[]
  rarePairs: string[]
  word: number
  pair: number
}

/** «trạm y tế», «công ty TNHH»: names that begin so if there are many, otherwise what the index can still lead to. */
async function findFrequent(
  asked: SearchAsked,
  typed: Asking,
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
  asked: SearchAsked,
  typed: Asking,
  rarest: string[],
  isFrequent = false,
): Promise<Found<Hit>> {
  const held = await listHolding(asked, keysOf(typed, rarest, isFrequent))
  const isComplete = held.length < MOST_READ && typed.known.length < MOST_READ
  // Words that are frequent may have hidden the exact name.
  const begun = held.length < MOST_READ ? [] : await listBeginning(asked, typed)
  const beside = held.length < MOST_READ ? [] : await listSideBySide(asked, typed)
  const hits = await inOrder(asked, typed, [...held, ...typed.known, ...begun, ...beside])
  return foundIn(asked, hits, isComplete || isAllThere(typed, hits, beside))
}

/** What is as asked has the words side by side or is known by them as a whole, and these were all read. */
const isAllThere = ({ own, known }: Asking, { isGuess }: Hits, beside: NamedRow[]): boolean =>
  !isGuess && own.includes(' ') && known.length < MOST_READ && beside.length < MOST_READ

/** However many rows hold the words anywhere, few hold them so. */
function listSideBySide(asked: SearchAsked, { own }: TypedQuery): Promise<NamedRow[]> | NamedRow[] {
  const keys = pairsOf(own.split(' '))
  return keys.length > 0 ? listHolding(asked, { keys, others: [], isFrequent: false }) : []
}

function keysOf({ words }: TypedQuery, rarest: string[], isFrequent: boolean) {
  const most = isFrequent ? KEYS_OF_FREQUENT : KEYS
  const keys = rarest.slice(0, most)
  // Rows that hold a pair hold both of its words: these need no asking.
  const sure = new Set([...keys, ...keys.flatMap((key) => key.split(' '))])
  const others = new Set([...rarest.slice(most), ...words].filter((key) => !sure.has(key)))
  return { keys, others: [...others], isFrequent }
}
