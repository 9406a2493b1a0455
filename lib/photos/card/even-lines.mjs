// Lines whose signs stand at one pitch, as on a machine-readable zone: where each sign is, even one that was not found.

/** @typedef {import('./text-lines.mjs').Placed} Placed */
/**
 * A line as a row of places: along and across for each number, and how high a sign is.
 * @typedef {{ u: number[], v: number[], first: number, last: number, high: number, found: number }} EvenLine
 */

const LEAST_SIGNS = 12
/** So much of the steps from sign to sign must be whole pitches, within so much of a pitch. */
const EVEN = { part: 0.75, within: 0.2 }

/** @param {Placed[][]} lines @param {Placed[]} all @returns {EvenLine[]} */
export function findEvenLines(lines, all) {
  /** @type {EvenLine[]} */
  const found = []
  for (const line of lines) {
    const even = line.length >= LEAST_SIGNS ? evenOf(line, all) : null
    if (even && !found.some((other) => isSame(even, other))) found.push(even)
  }
  return found
}

/** @param {Placed[]} line @param {Placed[]} all @returns {EvenLine | null} */
function evenOf(line, all) {
  const steps = line.slice(1).map((sign, at) => sign.u - /** @type {Placed} */ (line[at]).u)
  const pitch = middle(steps)
  const isWhole = (/** @type {number} */ step) => {
    const times = step / pitch
    return (
      times > 0.5 &&
      Math.abs(times - Math.round(times)) < EVEN.within * Math.max(1, Math.round(times))
    )
  }
  if (steps.filter(isWhole).length < EVEN.part * steps.length) return null
  const sizes = line.map(({ size }) => size)
  const size = middle(sizes)
  if (pitch < 0.6 * size || pitch > 1.7 * size) return null
  return fitted(line, pitch, all)
}

/** Numbers the signs, fits the row through them, takes in what lies further along it, and fits once more.
 * @param {Placed[]} line @param {number} pitch @param {Placed[]} all @returns {EvenLine | null} */
function fitted(line, pitch, all) {
  let numbered = number(line, pitch)
  let fit = fitBoth(numbered)
  for (let round = 0; fit && round < 3; round++) {
    numbered = onRow(all, fit, numbered)
    fit = fitBoth(numbered)
  }
  if (!fit || numbered.length < LEAST_SIGNS) return null
  const places = numbered.map(({ at }) => at)
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const highs = numbered.map(({ sign }) => sign.size).sort((one, other) => one - other)
  return {
    u: fit.u,
    v: fit.v,
    first,
    last,
    high: /** @type {number} */ (highs[Math.floor(highs.length * 0.7)]),
    found: numbered.length,
  }
}

/** @typedef {{ at: number, sign: Placed }} Numbered */

/** @param {Placed[]} line @param {number} pitch @returns {Numbered[]} */
function number(line, pitch) {
  let at = 0
  return line.map((sign, index) => {
    const before = line[index - 1]
    if (before) at += Math.max(1, Math.round((sign.u - before.u) / pitch))
    return { at, sign }
  })
}

/** @typedef {{ u: number[], v: number[] }} Fit */
/** @param {number[]} curve @param {number} at */
export const valueAt = (curve, at) => curve.reduceRight((sum, factor) => sum * at + factor, 0)

/** Signs near a place of the row, as far as it goes without a long gap. @param {Placed[]} all @param {Fit} fit @param {Numbered[]} known */
function onRow(all, fit, known) {
  const places = known.map(({ at }) => at)
  const [least, most] = [Math.min(...places), Math.max(...places)]
  const size = middle(known.map(({ sign }) => sign.size))
  /** @type {Map<number, { sign: Placed, off: number }>} */
  const taken = new Map()
  for (let at = least - 30; at <= most + 30; at++) {
    const [u, v] = [valueAt(fit.u, at), valueAt(fit.v, at)]
    const pitch = valueAt(fit.u, at + 1) - u
    const isThere = (/** @type {Placed} */ sign) =>
      Math.abs(sign.u - u) < 0.3 * pitch &&
      Math.abs(sign.v - v) < 0.3 * size &&
      sign.size > 0.45 * size &&
      sign.size < 1.6 * size
    for (const sign of all.filter(isThere)) {
      const off = Math.abs(sign.u - u)
      if (off < (taken.get(at)?.off ?? Infinity)) taken.set(at, { sign, off })
    }
  }
  return unbroken(taken, Math.round((least + most) / 2))
}

/** @param {Map<number, { sign: Placed, off: number }>} taken @param {number} from @returns {Numbered[]} */
function unbroken(taken, from) {
  /** @type {Numbered[]} */
  const found = []
  for (const way of [1, -1])
    for (let [at, gap] = [way > 0 ? from : from - 1, 0]; gap < 4; at += way) {
      const sign = taken.get(at)?.sign
      gap = sign ? 0 : gap + 1
      if (sign) found.push({ at, sign })
    }
  return found
}

/** @param {Numbered[]} numbered @returns {Fit | null} */
function fitBoth(numbered) {
  if (numbered.length < 6) return null
  const at = numbered.map((one) => one.at)
  const u = curve(
    at,
    numbered.map(({ sign }) => sign.u),
    3,
  )
  const v = curve(
    at,
    numbered.map(({ sign }) => sign.v),
    3,
  )
  return { u, v }
}

/** Least squares. @param {number[]} x @param {number[]} y @param {number} terms @returns {number[]} */
function curve(x, y, terms) {
  const middleX = x.reduce((sum, one) => sum + one, 0) / x.length
  const rows = Array.from({ length: terms }, (_, row) => [
    ...Array.from({ length: terms }, (_, column) =>
      x.reduce((sum, one) => sum + (one - middleX) ** (row + column), 0),
    ),
    x.reduce((sum, one, at) => sum + (one - middleX) ** row * /** @type {number} */ (y[at]), 0),
  ])
  const centred = solve(rows)
  // Back from the middle of the line to number 0.
  const [a = 0, b = 0, c = 0] = centred
  return [a - b * middleX + c * middleX ** 2, b - 2 * c * middleX, c]
}

/** @param {number[][]} rows */
function solve(rows) {
  const size = rows.length
  const at = (/** @type {number} */ row, /** @type {number} */ column) =>
    /** @type {number} */ (rows[row]?.[column])
  for (let pivot = 0; pivot < size; pivot++)
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue
      const times = at(row, pivot) / (at(pivot, pivot) || 1e-9)
      rows[row] = /** @type {number[]} */ (rows[row]).map(
        (value, column) => value - times * at(pivot, column),
      )
    }
  return rows.map((_, row) => at(row, size) / (at(row, row) || 1e-9))
}

/** @param {number[]} values */
function middle(values) {
  const sorted = [...values].sort((one, other) => one - other)
  return /** @type {number} */ (sorted[Math.floor(sorted.length / 2)])
}

/** @param {EvenLine} one @param {EvenLine} other */
function isSame(one, other) {
  const at = (one.first + one.last) / 2
  const [u, v] = [valueAt(one.u, at), valueAt(one.v, at)]
  const pitch =
    (valueAt(other.u, other.last) - valueAt(other.u, other.first)) / (other.last - other.first)
  const there = other.first + (u - valueAt(other.u, other.first)) / pitch
  return (
    there > other.first &&
    there < other.last &&
    Math.abs(valueAt(other.v, there) - v) < 0.5 * one.high
  )
}
