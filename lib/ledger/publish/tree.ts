import { createHash } from 'node:crypto'
import { leafBytes, nodeBytes, toHex, type HeadAt, type PathStep } from '../day-record'

/** So many anchors are one part of a day's tree, whose root is kept: a path is found from one part alone. A power of two. */
export const PART = 256

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

const leafOf = (head: HeadAt): Uint8Array => sha256(leafBytes(head))

/** Of a day without an anchor. */
const NOTHING = sha256(new Uint8Array())

/** Two by two; one that is left alone goes up as it is. */
const above = (row: Uint8Array[]): Uint8Array[] =>
  Array.from({ length: Math.ceil(row.length / 2) }, (_, at) => {
    const [left, right] = [row[2 * at]!, row[2 * at + 1]]
    return right ? sha256(nodeBytes(left, right)) : left
  })

function rootOf(row: Uint8Array[]): Uint8Array {
  let up = row
  while (up.length > 1) up = above(up)
  return up[0] ?? NOTHING
}

/** The way up from one of them. */
function pathFrom(row: Uint8Array[], place: number): PathStep[] {
  const path: PathStep[] = []
  for (let [up, at] = [row, place]; up.length > 1; [up, at] = [above(up), at >> 1]) {
    const beside = up[at ^ 1]
    if (beside) path.push({ side: at % 2 === 0 ? 'right' : 'left', hash: toHex(beside) })
  }
  return path
}

/** The root of one part of a day. */
export const partRoot = (heads: HeadAt[]): Uint8Array => rootOf(heads.map(leafOf))

/** The root of a day, of the roots of its parts. */
export const dayRoot = (parts: Uint8Array[]): Uint8Array => rootOf(parts)

/** From one anchor to the root of its day. */
export const pathOf = (
  heads: HeadAt[],
  place: number,
  { parts, part }: { parts: Uint8Array[]; part: number },
): PathStep[] => [...pathFrom(heads.map(leafOf), place), ...pathFrom(parts, part)]
