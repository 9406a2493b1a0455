import { splitsOf } from './near-words'
import type { TypedQuery } from './typed'

/** How many rows hold a word or a pair; what is missing stands nowhere. */
export type Counts = Map<string, number>

/** Perhaps the person meant these words side by side: «bạch mai» where «bạch mao» was typed. */
export type Guess = { instead: string; keys: string[]; neighbours: number }

/** Together they lead to about so many rows. */
const ROWS_TO_JUDGE = 120
const MOST_KEY_SETS = 8
/** A set that leads to more rows is narrowed by the rarest of the other words, which leaves a part of them. */
const FEW = 40
const NARROWER = 4
/** A pair that stands in fewer rows may be another's wrong letter. */
const FAMILIAR = 5

/** The words that do not go with their neighbours; all, when they all do and yet no row holds them. */
export function suspectsIn({ key, words }: TypedQuery, counts: Counts): string[] {
  const inOrder = key.split(' ')
  const suspects = inOrder.filter(
    (word, at) => !isAtHome(word, [inOrder[at - 1], inOrder[at + 1]], counts),
  )
  return suspects.length > 0 ? [...new Set(suspects)] : words
}

/** For each suspect every near word, with the suspect's neighbours. */
export function guessesOf(
  { key }: TypedQuery,
  near: Map<string, string[]>,
  counts: Counts,
): Guess[] {
  const words = key.split(' ')
  const suspects = new Set(near.keys())
  return words.flatMap((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]]
    if (!suspects.has(word)) return []
    const others = (near.get(word) ?? []).map((other) => ({
      keys: beside(other, before, after),
      neighbours: 1,
    }))
    const alone = counts.has(word) ? [] : (near.get(word) ?? [])
    const whole = [...splitsOf(word), ...(after ? [word + after] : [])]
    const guesses = [
      ...others.filter(({ keys }) => keys.length > 0),
      ...whole.map((one) => ({ keys: [one], neighbours: 1 })),
      ...alone.map((one) => ({ keys: [one], neighbours: words.length === 1 ? 1 : 0 })),
    ]
    return guesses.map((guess) => ({ ...guess, instead: word }))
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

/** The other words without the suspect, the rarest of them. */
function withoutOne({ words }: TypedQuery, guesses: Guess[], known: Counts): KeySet[] {
  const suspects = [...new Set(guesses.map(({ instead }) => instead))]
  return suspects.flatMap((suspect) => {
    const rest = words
      .filter((word) => word !== suspect && known.has(word))
      .sort((one, other) => known.get(one)! - known.get(other)!)
      .slice(0, 3)
    if (rest.length < 2) return []
    const rows = Math.ceil(known.get(rest[0]!)! / NARROWER ** (rest.length - 1))
    return [{ keys: rest, worth: 1.4, rows }]
  })
}

/** A rare pair tells more than many a guess: «chợ rẫy» in «chợ rẫy quận 5». */
const worthOf = (key: string, known: Counts): number =>
  key.includes(' ') ? (known.get(key)! <= FEW ? 1.6 : 1) : 0.5

type KeySet = { keys: string[]; worth: number; rows: number }

/** The sets of keys to look for, the most telling first, as many as lead to rows that can be judged in time. */
export function candidateKeysOf(typed: TypedQuery, guesses: Guess[], known: Counts): string[][] {
  const byRows = (one: string, other: string) => known.get(one)! - known.get(other)!
  const rowsOf = (keys: string[]) => Math.min(...keys.map((key) => known.get(key)!))
  const meant = guesses.flatMap(({ instead, keys, neighbours }): KeySet[] => {
    const there = keys.filter((key) => known.has(key))
    if (there.length === 0) return []
    const worth = neighbours + there.length / keys.length
    const rows = rowsOf(there)
    if (rows <= FEW) return [{ keys: there, worth, rows }]
    const rest = typed.words.filter((word) => word !== instead && known.has(word)).sort(byRows)
    return [{ keys: [...there, ...rest.slice(0, 1)], worth, rows: Math.ceil(rows / NARROWER) }]
  })
  const asTyped = [...typed.pairs, ...typed.words]
    .filter((key) => known.has(key))
    .map((key) => ({ keys: [key], worth: worthOf(key, known), rows: rowsOf([key]) }))
  const sorted = [...meant, ...withoutOne(typed, guesses, known), ...asTyped].sort(
    (one, other) => other.worth - one.worth || one.rows - other.rows,
  )
  let rows = 0
  return sorted
    .filter((one, at) => (at === 0 || rows + one.rows <= ROWS_TO_JUDGE) && (rows += one.rows))
    .slice(0, MOST_KEY_SETS)
    .map(({ keys }) => keys)
}
