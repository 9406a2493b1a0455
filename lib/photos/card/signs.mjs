// Dark signs on lighter ground, each as a box: the raw material of lines of text.

/** @typedef {{ dots: Uint8Array, width: number, height: number }} Grey */
/** @typedef {{ left: number, right: number, top: number, bottom: number, ink: number }} Box */

/** The neighbourhood whose mean is the ground, of the picture's longer side. */
const NEIGHBOURHOOD = 1 / 40
/** Ink is darker than the ground by so large a part of it, and by so much at least. */
const DARKER = { part: 0.82, least: 8 }
/** A page of letters has a tenth; what has more is grain, which says nothing and takes memory. */
const MOST_RUNS = 150_000

/** Null where there is nothing but grain. @param {Grey} grey @returns {Box[] | null} */
export function findSigns(grey) {
  const runs = inkRuns(grey)
  return runs && boxesOf(runs)
}

/** Dots of ink side by side in a row. @typedef {{ count: number, row: Int32Array, from: Int32Array, to: Int32Array }} Runs */

/** @param {Grey} grey @returns {Runs | null} */
function inkRuns(grey) {
  const { width, height } = grey
  const isDark = darkIn(grey)
  const [row, from, to] = [0, 1, 2].map(() => new Int32Array(MOST_RUNS))
  const runs = /** @type {Runs} */ ({ count: 0, row, from, to })
  for (let y = 0; y < height; y++) {
    let start = -1
    for (let x = 0; x <= width; x++) {
      const isInk = x < width && isDark(x, y)
      if (isInk && start < 0) start = x
      if (isInk || start < 0) continue
      if (runs.count === MOST_RUNS) return null
      runs.row[runs.count] = y
      runs.from[runs.count] = start
      runs.to[runs.count++] = x - 1
      start = -1
    }
  }
  return runs
}

/** Whether a dot is darker than what lies around it. @param {Grey} grey */
function darkIn({ dots, width, height }) {
  const sums = integral(dots, width, height)
  const wide = width + 1
  const reach = Math.max(6, Math.round(Math.max(width, height) * NEIGHBOURHOOD))
  return (/** @type {number} */ x, /** @type {number} */ y) => {
    const [top, low] = [Math.max(0, y - reach) * wide, Math.min(height, y + reach + 1) * wide]
    const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)]
    const sum =
      num(sums[low + right]) -
      num(sums[top + right]) -
      num(sums[low + left]) +
      num(sums[top + left])
    const mean = sum / (((right - left) * (low - top)) / wide)
    return num(dots[y * width + x]) < Math.min(mean * DARKER.part, mean - DARKER.least)
  }
}

/** @param {number | undefined} value */
const num = (value) => /** @type {number} */ (value)

/** @param {Uint8Array} dots @param {number} width @param {number} height */
function integral(dots, width, height) {
  const wide = width + 1
  const sums = new Uint32Array(wide * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += num(dots[y * width + x])
      sums[(y + 1) * wide + x + 1] = num(sums[y * wide + x + 1]) + row
    }
  }
  return sums
}

/** Runs that touch are one sign (union and find). @param {Runs} runs @returns {Box[]} */
function boxesOf({ count, row, from, to }) {
  const groups = new Int32Array(count).map((_, at) => at)
  let above = 0
  for (let at = 0; at < count; at++) {
    const [y, left, right] = [num(row[at]), num(from[at]), num(to[at])]
    while (num(row[above]) < y - 1) above++
    for (let over = above; num(row[over]) < y && num(from[over]) <= right + 1; over++)
      if (num(to[over]) >= left - 1) join(groups, over, at)
  }
  /** @type {Map<number, Box>} */
  const boxes = new Map()
  for (let at = 0; at < count; at++) {
    const [y, left, right] = [num(row[at]), num(from[at]), num(to[at])]
    const root = rootOf(groups, at)
    const box = boxes.get(root) ?? { left, right, top: y, bottom: y, ink: 0 }
    box.left = Math.min(box.left, left)
    box.right = Math.max(box.right, right)
    box.bottom = y
    box.ink += right - left + 1
    boxes.set(root, box)
  }
  return [...boxes.values()]
}

/** @param {Int32Array} groups @param {number} at */
function rootOf(groups, at) {
  let root = at
  while (num(groups[root]) !== root) root = num(groups[root])
  while (num(groups[at]) !== root) {
    const next = num(groups[at])
    groups[at] = root
    at = next
  }
  return root
}

/** @param {Int32Array} groups @param {number} one @param {number} other */
function join(groups, one, other) {
  const [first, second] = [rootOf(groups, one), rootOf(groups, other)]
  groups[Math.max(first, second)] = Math.min(first, second)
}
