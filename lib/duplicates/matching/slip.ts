/** One slip of the fingers apart: a sign too many, too few, another one, or two neighbours changed round. */
export function isOneSlip(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false
  const start = commonStart(left, right)
  const [rest, other] = [left.slice(start), right.slice(start)]
  if (rest.length !== other.length)
    return rest.length > other.length ? rest.slice(1) === other : other.slice(1) === rest
  if (rest.slice(1) === other.slice(1)) return true
  return rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2)
}

function commonStart(left: string, right: string): number {
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  return at
}

/** The word with one sign left out, each way: of two words one slip apart, two of these are equal. */
export const withoutOne = (word: string): string[] => [
  ...new Set([...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))),
]
