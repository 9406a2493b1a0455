/** The word with one letter left out, each way, and itself: two words with one of these in common are near. */
export const deletesOf = (word: string): string[] => [
  word,
  ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1)).filter(Boolean),
]

/** One letter too many, too few, another, or two neighbours swapped. */
export function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || one === other) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const [left, right] = [short.slice(at), long.slice(at)]
  if (left.length < right.length) return left === right.slice(1)
  if (left.slice(1) === right.slice(1)) return true
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
}

/** «choray» may be «cho ray». */
export const splitsOf = (word: string): string[] =>
  [...word].slice(1).map((_, at) => `${word.slice(0, at + 1)} ${word.slice(at + 1)}`)

const MOST_NEAR = 60

/** What each typed word may stand for, the most frequent first. */
export function nearWords(
  words: string[],
  found: { word: string; rows: number }[],
): Map<string, string[]> {
  const byRows = found.toSorted((one, other) => other.rows - one.rows)
  const nearTo = (word: string) => byRows.filter((one) => isOneLetterOff(word, one.word))
  return new Map(
    words.map((word) => [
      word,
      nearTo(word)
        .slice(0, MOST_NEAR)
        .map((one) => one.word),
    ]),
  )
}
