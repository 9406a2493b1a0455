// What stands in each place of a zone, whichever way up it was photographed.
import { valueAt } from './even-lines.mjs'
import { likeness, likenesses } from './ocr-b.mjs'
import { LOST_SIGNS } from './zones.mjs'

/** @typedef {import('./signs.mjs').Grey} Grey */
/** @typedef {import('./even-lines.mjs').EvenLine} EvenLine */
/** @typedef {import('./ocr-b.mjs').Cell} Cell */
/** For each place of each line, how like it is to each sign. @typedef {Float32Array[][]} Likenesses */
/** How the lines lie in the picture. @typedef {{ grey: Grey, angle: number, isTurned: boolean }} View */
/** How high a cell is beside its width, how far its middle lies lower, how it leans. @typedef {{ high: number, low: number, lean: number }} Shape */

/** What a sign of the font takes of the height of its cell. */
const SIGN_PART = 0.77
const PROBES = 8
/** Less alike than this, no line of OCR-B reads as one; upside down it reaches 0.7. */
const ALIKE = 0.72

const shapes = [0.87, 1, 1.13].flatMap((high) =>
  [-0.08, 0, 0.08].flatMap((low) => [-0.14, 0, 0.14].map((lean) => ({ high, low, lean }))),
)

/** @param {Grey} grey @param {number} angle @param {import('./zones.mjs').Zone} zone @returns {Likenesses | null} */
export function readZone(grey, angle, { lines, length }) {
  const ways = [false, true].map((isTurned) => probed({ grey, angle, isTurned }, lines))
  const [upright, turned] = /** @type {[Probed, Probed]} */ (ways)
  const { view, fits, alike } = turned.alike > upright.alike ? turned : upright
  if (alike < ALIKE) return null
  const rows = lines.map((line, at) => rowOf(view, line, /** @type {Shape} */ (fits[at])))
  const best = rows.map((row) => bestWindow(row, length))
  return view.isTurned ? best.reverse() : best
}

/** @typedef {{ view: View, fits: Shape[], alike: number }} Probed */
/** @param {View} view @param {EvenLine[]} lines @returns {Probed} */
function probed(view, lines) {
  const best = lines.map((line) => bestShape(view, line))
  const alike = best.reduce((sum, one) => sum + one.alike, 0) / best.length
  return { view, fits: best.map(({ shape }) => shape), alike }
}

/** The shape in which some signs of the line are most like themselves. @param {View} view @param {EvenLine} line */
function bestShape(view, line) {
  const tried = Array.from({ length: PROBES }, (_, at) =>
    Math.round(line.first + ((line.last - line.first) * (at + 0.5)) / PROBES),
  )
  let best = { shape: /** @type {Shape} */ (shapes[0]), alike: -1 }
  for (const shape of shapes) {
    const sum = tried.reduce(
      (all, at) => all + likeness(view.grey, cellAt(view, line, at, shape)),
      0,
    )
    if (sum / PROBES > best.alike) best = { shape, alike: sum / PROBES }
  }
  return best
}

/** @param {View} view @param {EvenLine} line @param {Shape} shape */
function rowOf(view, line, shape) {
  const [first, last] = [line.first - LOST_SIGNS, line.last + LOST_SIGNS]
  const row = Array.from({ length: last - first + 1 }, (_, at) =>
    likenesses(view.grey, cellAt(view, line, first + at, shape)),
  )
  return view.isTurned ? row.reverse() : row
}

/** The run of so many places that is most like a line. @param {Float32Array[]} row @param {number} length */
function bestWindow(row, length) {
  const tops = row.map((cell) => Math.max(...cell))
  let best = { from: 0, sum: -1 }
  for (let from = 0; from + length <= row.length; from++) {
    const sum = tops.slice(from, from + length).reduce((all, top) => all + top, 0)
    if (sum > best.sum) best = { from, sum }
  }
  return row.slice(best.from, best.from + length)
}

/** @param {View} view @param {EvenLine} line @param {number} at @param {Shape} shape @returns {Cell} */
function cellAt({ angle, isTurned }, line, at, { high, low, lean }) {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const way = isTurned ? -1 : 1
  /** @param {number} u @param {number} v @returns {[number, number]} */
  const inPicture = (u, v) => [u * cos - v * sin, u * sin + v * cos]
  const au = valueAt(line.u, at + 0.5) - valueAt(line.u, at - 0.5)
  const av = valueAt(line.v, at + 0.5) - valueAt(line.v, at - 0.5)
  const tall = (line.high / SIGN_PART) * high
  const [du, dv] = [(-av / Math.hypot(au, av) + lean) * tall, (au / Math.hypot(au, av)) * tall]
  const [x, y] = inPicture(valueAt(line.u, at) + low * du, valueAt(line.v, at) + low * dv)
  return { x, y, along: inPicture(way * au, way * av), down: inPicture(way * du, way * dv) }
}
