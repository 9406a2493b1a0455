import type { Candidate } from '../vocabulary/source'

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
  const readings = readingsOf(slots)
  const judged = rows.map((row) => judge(slots, readings, row)).sort(byScore)
  const least = Math.max(LEAST, (judged[0]?.score ?? 0) * BESIDE_BEST)
  return bestOfEachCode(judged.filter(({ score }) => score >= least))
}

const byScore = (one: Likely, other: Likely) =>
  other.score - one.score ||
  one.row.searchText.length - other.row.searchText.length ||
  (one.row.code < other.row.code ? -1 : 1)

type Match = { word: string | null; share: number }
type Readings = Map<string, { at: number; share: number }[]>

/** Word of a row → the slots it may fill, so that each row is read through but once. */
function readingsOf(slots: Slot[]): Readings {
  const readings: Readings = new Map()
  const typed = new Set(slots.map(({ word }) => word))
  const add = (word: string, at: number, share: number) =>
    readings.set(word, [...(readings.get(word) ?? []), { at, share }])
  for (const [at, { word, near }] of slots.entries()) {
    add(word, at, 1)
    // A word that was typed itself stands for no other.
    for (const other of near) if (!typed.has(other)) add(other, at, NEAR)
  }
  return readings
}

function judge(slots: Slot[], readings: Readings, row: Candidate): Likely {
  const matches = matchesIn(slots, readings, row)
  const words = matches.map(({ word }) => word)
  const all = slots.reduce((sum, { weight }) => sum + weight, 0)
  const found = slots.reduce((sum, { weight }, at) => sum + weight * matches[at]!.share, 0)
  const neighbours = words.slice(1).filter((word, at) => row.words.includes(`${words[at]} ${word}`))
  const order = words.length > 1 ? neighbours.length / (words.length - 1) : 1
  const name = row.searchText.split(' ')
  const covered = words.filter((word) => word !== null && name.includes(word)).length / name.length
  return { row, words, score: 0.8 * (found / all) + 0.1 * order + 0.1 * Math.min(1, covered) }
}

function matchesIn(slots: Slot[], readings: Readings, { words }: Candidate): Match[] {
  const best: Match[] = slots.map(() => ({ word: null, share: 0 }))
  for (const word of words)
    for (const { at, share } of readings.get(word) ?? [])
      if (share > best[at]!.share) best[at] = { word, share }
  return best.map((match, at) => (match.word ? match : begunIn(slots[at]!, words)))
}

/** «vinm» may be the beginning of «vinmec». */
function begunIn({ word }: Slot, words: string[]): Match {
  const whole =
    word.length >= SHORTEST_BEGINNING
      ? words.find((other) => other.startsWith(word) && !other.includes(' '))
      : undefined
  return whole ? { word: whole, share: BEGUN } : { word: null, share: 0 }
}

function bestOfEachCode(all: Likely[]): Likely[] {
  const seen = new Set<string>()
  return all.filter(({ row }) => !seen.has(row.code) && seen.add(row.code))
}
