import 'server-only'
import { withoutKinds } from '@/lib/text/names/kind-words'
import { nameKey } from '@/lib/text/names/name-key'
import { PAGE_SIZE, type Found } from './found'
import { mostLikely, type Likely, type Slot } from './likeness'
import { guessesOf, keysToCount, candidateKeysOf, suspectsIn, type Counts } from './candidate-keys'
import { deletesOf, nearWords, splitsOf } from './near-words'
import { countRowsWith, listNearWords } from '../vocabulary/dictionary'
import { listNearRows, listThese } from './list-rows'
import type { SearchAsked, Hit } from '../vocabulary/source'
import type { TypedQuery } from './typed'

const ROWS_IN_ALL = 1_000_000
/** A row less like what was typed is shown, but its words are put into nobody's mouth. */
const SURE = 0.75

/** Nothing holds all the words as typed: the rows nearest to them, and what the person may have meant. */
export async function findNearest(
  asked: SearchAsked,
  typed: TypedQuery,
  counts: Counts,
): Promise<Found<Hit>> {
  const suspects = suspectsIn(typed, counts)
  const deletes = [...new Set(suspects.flatMap(deletesOf))]
  const near = nearWords(suspects, await listNearWords(asked, deletes))
  const guesses = guessesOf(typed, near, counts)
  const asIfTyped = await countRowsWith(asked, keysToCount(guesses))
  const known = new Map([...counts, ...asIfTyped])
  const keySets = candidateKeysOf(typed, guesses, known)
  const rows = keySets.length > 0 ? await listNearRows(asked, keySets) : []
  const slots = typed.words.map((word) => slotOf(word, near.get(word) ?? [], known))
  const likely = mostLikely(slots, rows)
  const shown = await listThese(
    asked,
    likely.slice(0, PAGE_SIZE).map(({ row }) => row),
  )
  return {
    rows: asked.page === 1 ? shown : [],
    total: shown.length,
    isCounted: true,
    isGuess: true,
    readAs: null,
    page: asked.page,
    suggestion: likely[0] && likely[0].score >= SURE ? suggestionOf(typed, likely[0]) : null,
  }
}

function slotOf(word: string, near: string[], known: Counts): Slot {
  const rows = known.get(word) ?? Math.max(0, ...near.map((other) => known.get(other) ?? 0))
  return {
    word,
    near: new Set([...near, ...splitsOf(word)]),
    weight: Math.log(ROWS_IN_ALL / (rows + 1)) + 0.5,
  }
}

/**
 * The typed words as they stand in the best row, with its marks. Null when they are the same, and when they do not stand in its
 * name side by side, kinds aside: words picked together from a name and an address are nobody's question.
 */
function suggestionOf({ words }: TypedQuery, best: Likely): string | null {
  if (best.words.every((word, at) => word === words[at] || word === null)) return null
  const meant = best.words.filter((word) => word !== null).join(' ')
  if (!` ${best.row.searchText} `.includes(` ${withoutKinds(meant)} `)) return null
  const marked = new Map(best.row.name.split(/[\s,.()]+/).map((word) => [nameKey(word), word]))
  const shown = meant.split(' ').map((word) => marked.get(word) ?? word)
  return shown.join(' ').toLocaleLowerCase('vi')
}
