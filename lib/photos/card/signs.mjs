// Dark signs on lighter ground, each as a box: the raw material of lines of text.

/** @typedef {{ dots: Uint8Array, width: number, height: number }} Grey */
/** @typedef {{ left: number, right: number, top: number, bottom: number, ink: number }} Box */

/** The neighbourhood whose mean is the ground, of the picture's longer side. */
const NEIGHBOURHOOD = 1 / 40
/** Ink is darker than the ground by so large a part of it, and by so much at least. */
const DARKER = { part: 0.82, least: 8 }

/** @param {Grey} grey @returns {Box[]} */
export function findSigns(grey) {
  const runs = inkRuns(grey)
  return boxesOf(runs)
}

/** @typedef {{ row: number, from: number, to: number }} Run */

/** @param {Grey} grey @returns {Run[]} */
function inkRuns({ dots, width, height }) {
  const sums = integral(dots, width, height)
  const reach = Math.max(6, Math.round(Math.max(width, height) * NEIGHBOURHOOD))
  /** @type {Run[]} */
  const runs = []
  for (let y = 0; y < height; y++) {
    const [top, low] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)]
    let from = -1
    for (let x = 0; x <= width; x++) {
      const isInk = x < width && isDark(x, y, top, low)
      if (isInk && from < 0) from = x
      if (isInk || from < 0) continue
      runs.push({ row: y, from, to: x - 1 })
      from = -1
    }
  }
  return runs

  /** @param {number} x @param {number} y @param {number} top @param {number} low */
  function isDark(x, y, top, low) {
    const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)]
    const wide = width + 1
    const sum =
      num(sums[low * wide + right]) -
      num(sums[top * wide + right]) -
      num(sums[low * wide + left]) +
      num(sums[top * wide + left])
    const mean = sum / ((right - left) * (low - top))
    return num(dots[y * width + x]) < Math.min(mean * DARKER.part, mean - DARKER.least)
  }
}

/** @param {number | undefined} value */
const num = (value) => /** @type {number} */ (value)

/** @param {Uint8Array} dots @param {number} width @param {number} height */
function integral(dots, width, height) {
  const wide = width + 1
  const sums = new Float64Array(wide * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += num(dots[y * width + x])
      sums[(y + 1) * wide + x + 1] = num(sums[y * wide + x + 1]) + row
    }
  }
  return sums
}

/** Runs that touch are one sign (union and find). @param {Run[]} runs @returns {Box[]} */
function boxesOf(runs) {
  const groups = Int32Array.from(runs.keys())
  let above = 0
  for (const [at, run] of runs.entries()) {
    while (num(runs[above]?.row) < run.row - 1) above++
    let over = above
    while (over < at && isBefore(runs[over], run)) over++
    for (; over < at && touches(runs[over], run); over++) join(groups, over, at)
  }
  /** @type {Map<number, Box>} */
  const boxes = new Map()
  for (const [at, { row, from, to }] of runs.entries()) {
    const root = rootOf(groups, at)
    const box = boxes.get(root) ?? { left: from, right: to, top: row, bottom: row, ink: 0 }
    box.left = Math.min(box.left, from)
    box.right = Math.max(box.right, to)
    box.bottom = row
    box.ink += to - from + 1
    boxes.set(root, box)
  }
  return [...boxes.values()]
}

/** @param {Run | undefined} over @param {Run} run */
const isBefore = (over, run) => over !== undefined && over.row < run.row && over.to < run.from - 1
/** @param {Run | undefined} over @param {Run} run */
const touches = (over, run) =>
  over !== undefined && over.row === run.row - 1 && over.from <= run.to + 1

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
