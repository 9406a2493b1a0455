import type { Candidate } from './source'

/** A typed word, what it may stand for, and how much it tells: «bạch» more than «viện». */
export type Slot = { word: string; near: Set<string>; weight: number }
export type Likely = {
  row: Candidate
  score: number
  /** For each slot the word of the row; null where the row has none. */
  words: (string | null)[]
}

const NEAR = 0.85
const BEGUN = 0.8
const SHORTEST_BEGINNING = 3
/** Less is chance. */
const LEAST = 0.55
/** What is clearly worse than the best row only hides it. */
const BESIDE_BEST = 0.8

/** The rows most like what was typed, the best first. */
export function mostLikely(slots: Slot[], rows: Candidate[]): Likely[] {
  const judged = rows.map((row) => judge(slots, row)).sort(byScore)
  const least = Math.max(LEAST, (judged[0]?.score ?? 0) * BESIDE_BEST)
  return bestOfEachCode(judged.filter(({ score }) => score >= least))
}

const byScore = (one: Likely, other: Likely) =>
  other.score - one.score ||
  one.row.searchText.length - other.row.searchText.length ||
  (one.row.code < other.row.code ? -1 : 1)

function judge(slots: Slot[], row: Candidate): Likely {
  const held = new Set(row.words)
  const name = new Set(row.searchText.split(' '))
  const matches = slots.map((slot) => bestMatch(slot, held))
  const words = matches.map(({ word }) => word)
  const all = slots.reduce((sum, { weight }) => sum + weight, 0)
  const found = slots.reduce((sum, { weight }, at) => sum + weight * matches[at]!.share, 0)
  const neighbours = words.slice(1).filter((word, at) => held.has(`${words[at]} ${word}`)).length
  const order = words.length > 1 ? neighbours / (words.length - 1) : 1
  const covered = words.filter((word) => word !== null && name.has(word)).length / name.size
  return { row, words, score: 0.8 * (found / all) + 0.1 * order + 0.1 * Math.min(1, covered) }
}

function bestMatch(
  { word, near }: Slot,
  held: Set<string>,
): { word: string | null; share: number } {
  if (held.has(word)) return { word, share: 1 }
  for (const other of near) if (held.has(other)) return { word: other, share: NEAR }
  if (word.length >= SHORTEST_BEGINNING)
    for (const other of held)
      if (other.startsWith(word) && !other.includes(' ')) return { word: other, share: BEGUN }
  return { word: null, share: 0 }
}

function bestOfEachCode(all: Likely[]): Likely[] {
  const seen = new Set<string>()
  return all.filter(({ row }) => !seen.has(row.code) && seen.add(row.code))
}
