import 'server-only'
import { decodeTyping } from '@/lib/text/decode-typing'
import { COUNT_LIMIT, type Found } from './found'
import { findNearest } from './find-nearest'
import { countRowsWith, listHolding, listInOrder, walkHolding } from './repository'
import type { Asked, Hit, Hits } from './source'
import { readTyped, type Typed } from './typed'

/** Up to so many rows are read to put them in order; a word in more rows than that cannot lead the search. */
const RARE = 1_500
/** Beyond that even the index has to read too much. */
const FREQUENT = 40_000
const KEYS = 3

/** Searches by words, the rarest first; whatever is typed, the work is bounded. */
export async function searchRows(asked: Asked, text: string): Promise<Found<Hit>> {
  const typed = readTyped(text)
  if (!typed) return foundIn(asked, { rows: [], total: 0 })
  const counts = await countRowsWith(asked, [...typed.words, ...typed.pairs])
  const asTyped = await findAsTyped(asked, typed, counts)
  if (asTyped) return asTyped
  const decoded = decodeTyping(text)
  const found = decoded && (await searchRows(asked, decoded))
  // «Nguyeexn»: the keyboard was not set to Vietnamese.
  if (found && found.total > 0) return { ...found, suggestion: found.suggestion ?? decoded }
  return findNearest(asked, typed, counts)
}

type Counts = Map<string, number>

/** Null when no row holds all of the words. */
async function findAsTyped(asked: Asked, typed: Typed, counts: Counts): Promise<Found<Hit> | null> {
  const { words, pairs } = typed
  if (words.some((word) => !counts.has(word))) return null
  const byRows = (all: string[]) =>
    all.filter((key) => counts.has(key)).sort((one, other) => counts.get(one)! - counts.get(other)!)
  const [rareWords, rarePairs] = [byRows(words), byRows(pairs)]
  const rowsOf = (key: string | undefined) => (key ? counts.get(key)! : Infinity)

  const lead = rowsOf(rareWords[0])
  if (lead <= RARE) return some(foundIn(asked, await listHolding(asked, held(typed, rareWords))))
  // Frequent words are looked for side by side; by their rarest pair alone where the person left something out.
  for (const keys of rowsOf(rarePairs[0]) <= FREQUENT ? [rarePairs, rarePairs.slice(0, 1)] : []) {
    const hits = await listHolding(asked, held(typed, keys))
    if (hits.total > 0) return foundIn(asked, hits, rowsOf(keys[0]) <= RARE)
  }
  if (lead <= FREQUENT)
    return some(foundIn(asked, await listHolding(asked, held(typed, rareWords)), false))
  const inOrder = await listInOrder(asked, typed.key)
  return some(foundIn(asked, inOrder.total > 0 ? inOrder : await walkHolding(asked, typed), false))
}

const held = (typed: Typed, rarest: string[]) => ({
  typed,
  keys: rarest.slice(0, KEYS),
  others: [...rarest.slice(KEYS), ...typed.words].filter(
    (key) => !rarest.slice(0, KEYS).includes(key),
  ),
})

const some = (found: Found<Hit>) => (found.total > 0 ? found : null)

export const foundIn = ({ page }: Asked, { rows, total }: Hits, isComplete = true): Found<Hit> => ({
  rows,
  total: Math.min(total, COUNT_LIMIT),
  isCounted: isComplete && total <= COUNT_LIMIT,
  page,
  suggestion: null,
})
