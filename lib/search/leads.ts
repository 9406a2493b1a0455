import { splitsOf } from './near-words'
import type { Typed } from './typed'

/** How many rows hold a word or a pair; what is missing stands nowhere. */
export type Counts = Map<string, number>

/** Perhaps the person meant these words side by side: «bạch mai» where «bạch mao» was typed. */
export type Guess = { keys: string[]; neighbours: number }

/** Together they lead to about so many rows. */
const ROWS_TO_JUDGE = 400
const MOST_LEADS = 24
/** A pair that stands in fewer rows may be another's wrong letter. */
const FAMILIAR = 5

/** For each word that does not go with its neighbours: every near word, with these neighbours. */
export function guessesOf({ key }: Typed, near: Map<string, string[]>, counts: Counts): Guess[] {
  const words = key.split(' ')
  return words.flatMap((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]]
    if (isAtHome(word, [before, after], counts)) return []
    const others = (near.get(word) ?? []).map((other) => ({
      keys: beside(other, before, after),
      neighbours: 1,
    }))
    const alone = counts.has(word) ? [] : (near.get(word) ?? [])
    const whole = [...splitsOf(word), ...(after ? [word + after] : [])]
    return [
      ...others.filter(({ keys }) => keys.length > 0),
      ...whole.map((one) => ({ keys: [one], neighbours: 1 })),
      ...alone.map((one) => ({ keys: [one], neighbours: words.length === 1 ? 1 : 0 })),
    ]
  })
}

const beside = (word: string, before?: string, after?: string): string[] => [
  ...(before ? [`${before} ${word}`] : []),
  ...(after ? [`${word} ${after}`] : []),
]

/** Known together with both neighbours, so hardly the wrong one. */
function isAtHome(word: string, [before, after]: (string | undefined)[], counts: Counts): boolean {
  const pairs = beside(word, before, after)
  return pairs.length > 0 && pairs.every((pair) => (counts.get(pair) ?? 0) >= FAMILIAR)
}

export const keysToCount = (guesses: Guess[]): string[] => [
  ...new Set(guesses.flatMap(({ keys }) => keys)),
]

/** The sets of keys to look for, the most telling first, as many as lead to rows that can be judged in time. */
export function leadsOf({ words, pairs }: Typed, guesses: Guess[], known: Counts): string[][] {
  const meant = guesses.map(({ keys, neighbours }) => {
    const there = keys.filter((key) => known.has(key))
    return { keys: there, worth: there.length > 0 ? neighbours + there.length / keys.length : 0 }
  })
  const asTyped = [...pairs, ...words].map((key) => ({
    keys: [key],
    worth: key.includes(' ') ? 1 : 0.5,
  }))
  const sets = [...meant, ...asTyped].filter(({ keys }) => keys.some((key) => known.has(key)))
  const rowsOf = (keys: string[]) => Math.min(...keys.map((key) => known.get(key) ?? Infinity))
  const sorted = sets
    .map(({ keys, worth }) => ({ keys, worth, rows: rowsOf(keys) }))
    .sort((one, other) => other.worth - one.worth || one.rows - other.rows)
  let rows = 0
  return sorted
    .filter((set) => rows + set.rows <= ROWS_TO_JUDGE && (rows += set.rows))
    .slice(0, MOST_LEADS)
    .map(({ keys }) => keys)
}
