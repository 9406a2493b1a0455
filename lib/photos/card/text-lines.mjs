// Signs that stand side by side in one direction are a line of text.

/** @typedef {import('./signs.mjs').Box} Box */
/** A sign seen along and across the lines. @typedef {{ u: number, v: number, size: number, box: Box }} Placed */
/** @typedef {{ angle: number, lines: Placed[][] }} Lines */

/** Of the picture's longer side: from the small print of a card seen whole to a headline. */
const SIZES = { least: 0.005, most: 0.06 }
const MOST_SIGNS = 6000
const DIRECTIONS = 60
/** How far the next sign of a line may stand away, up or along, in sizes of a sign. */
const NEXT = { across: 0.45, along: 2.6, alike: 2.1 }

/** @param {Box[]} boxes @param {number} side @returns {Box[]} */
export function likeLetters(boxes, side) {
  const fits = boxes.filter(({ left, right, top, bottom, ink }) => {
    const [wide, high] = [right - left + 1, bottom - top + 1]
    const size = Math.max(wide, high)
    const isFilled = ink > 0.12 * wide * high
    return (
      size >= SIZES.least * side &&
      size <= SIZES.most * side &&
      Math.min(wide, high) > 1 &&
      isFilled
    )
  })
  return fits.slice(0, MOST_SIGNS)
}

/** The directions in which most signs line up, best first. @param {Box[]} boxes @returns {number[]} */
export function findDirections(boxes) {
  const step = Math.PI / DIRECTIONS
  const scores = Array.from({ length: DIRECTIONS }, (_, at) =>
    lineUp(boxes, at * step - Math.PI / 2),
  )
  const best = scores
    .map((score, at) => ({ score, at }))
    .filter(({ score, at }) => {
      const [before, after] = [scores.at(at - 1) ?? 0, scores[(at + 1) % DIRECTIONS] ?? 0]
      return score >= before && score >= after
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, 3)
  return best.map(({ at }) => finer(boxes, at * step - Math.PI / 2, step))
}

/** @param {Box[]} boxes @param {number} angle @param {number} step */
function finer(boxes, angle, step) {
  let [best, most] = [angle, -1]
  for (let part = -5; part <= 5; part++) {
    const score = lineUp(boxes, angle + (part * step) / 6)
    if (score > most) [best, most] = [angle + (part * step) / 6, score]
  }
  return best
}

/** How unevenly the signs lie across a direction. @param {Box[]} boxes @param {number} angle */
function lineUp(boxes, angle) {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  /** @type {Map<number, number>} */
  const bins = new Map()
  for (const { left, right, top, bottom } of boxes) {
    const v = ((top + bottom) * cos - (left + right) * sin) / 2
    const bin = Math.round(v / 5)
    bins.set(bin, (bins.get(bin) ?? 0) + 1)
  }
  let score = 0
  for (const count of bins.values()) score += count * count
  return score
}

/** @param {Box[]} boxes @param {number} angle @returns {Placed[][]} */
export function linesAlong(boxes, angle) {
  const placed = place(boxes, angle).sort((one, other) => one.u - other.u)
  /** @type {Map<Placed, Placed>} */
  const next = new Map()
  const followed = new Set()
  for (const [at, sign] of placed.entries()) {
    const follower = nextOf(placed, at, sign, followed)
    if (!follower) continue
    next.set(sign, follower)
    followed.add(follower)
  }
  return placed.filter((sign) => !followed.has(sign)).map((first) => chain(first, next))
}

/** @param {Placed} first @param {Map<Placed, Placed>} next */
function chain(first, next) {
  const line = [first]
  for (let sign = next.get(first); sign; sign = next.get(sign)) line.push(sign)
  return line
}

/** @param {Box[]} boxes @param {number} angle @returns {Placed[]} */
export function place(boxes, angle) {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  return boxes.map((box) => {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    const size = Math.max(box.right - box.left, box.bottom - box.top) + 1
    return { u: x * cos + y * sin, v: y * cos - x * sin, size, box }
  })
}

/** @param {Placed[]} placed @param {number} at @param {Placed} sign @param {Set<Placed>} followed */
function nextOf(placed, at, sign, followed) {
  /** @type {Placed | null} */
  let best = null
  for (let ahead = at + 1; ahead < placed.length; ahead++) {
    const other = /** @type {Placed} */ (placed[ahead])
    if (other.u - sign.u > NEXT.along * sign.size) break
    if (!isNext(sign, other) || followed.has(other)) continue
    if (!best || distance(sign, other) < distance(sign, best)) best = other
  }
  return best
}

/** @param {Placed} sign @param {Placed} other */
const isNext = (sign, other) =>
  other.u - sign.u > 0.15 * sign.size &&
  Math.abs(other.v - sign.v) < NEXT.across * Math.max(sign.size, other.size) &&
  Math.max(sign.size, other.size) < NEXT.alike * Math.min(sign.size, other.size)

/** @param {Placed} sign @param {Placed} other */
const distance = (sign, other) => other.u - sign.u + 2 * Math.abs(other.v - sign.v)
