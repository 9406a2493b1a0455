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
  const { dots, width, height } = grey
  const [row, from, to] = [0, 1, 2].map(() => new Int32Array(MOST_RUNS))
  const runs = /** @type {Runs} */ ({ count: 0, row, from, to })
  const nextLimits = inkLimits(grey)
  for (let y = 0; y < height; y++) {
    const limits = nextLimits()
    const line = dots.subarray(y * width, (y + 1) * width)
    for (let x = 0; x < width; x++) {
      if (num(line[x]) >= num(limits[x])) continue
      if (runs.count === MOST_RUNS) return null
      const start = x
      while (x + 1 < width && num(line[x + 1]) < num(limits[x + 1])) x++
      runs.row[runs.count] = y
      runs.from[runs.count] = start
      runs.to[runs.count++] = x
    }
  }
  return runs
}

/** Row by row, below what a dot is ink amid what lies around it. One array serves all rows. @param {Grey} grey */
function inkLimits({ dots, width, height }) {
  const reach = Math.max(6, Math.round(Math.max(width, height) * NEIGHBOURHOOD))
  const limits = new Float64Array(width)
  // Of each column, as many rows as the neighbourhood is high: one comes in below and one goes out above.
  const columns = new Float64Array(width)
  let [y, top, low] = [0, 0, 0]
  return () => {
    while (low < Math.min(height, y + reach + 1)) add(columns, dots, width * low++, 1)
    while (top < y - reach) add(columns, dots, width * top++, -1)
    setLimits(limits, columns, reach, low - top)
    y++
    return limits
  }
}

/** @param {Float64Array} columns @param {Uint8Array} dots @param {number} from @param {number} times */
function add(columns, dots, from, times) {
  for (let x = 0; x < columns.length; x++)
    columns[x] = num(columns[x]) + times * num(dots[from + x])
}

/** @param {Float64Array} limits @param {Float64Array} columns @param {number} reach @param {number} high */
function setLimits(limits, columns, reach, high) {
  const width = limits.length
  let sum = 0
  for (let x = 0; x < Math.min(reach, width); x++) sum += num(columns[x])
  for (let x = 0; x < width; x++) {
    if (x + reach < width) sum += num(columns[x + reach])
    if (x > reach) sum -= num(columns[x - reach - 1])
    const wide = Math.min(width, x + reach + 1) - Math.max(0, x - reach)
    const mean = sum / (wide * high)
    limits[x] = Math.min(mean * DARKER.part, mean - DARKER.least)
  }
}

/** @param {number | undefined} value */
const num = (value) => /** @type {number} */ (value)

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
