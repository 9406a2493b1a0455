// Which sign of OCR-B stands in a cell: how like each shape it is, whatever the light.
import { shapeHeight, shapes, shapeWidth } from './ocr-b-shapes.mjs'

const CELL = shapeWidth * shapeHeight
export const signs = Object.keys(shapes)

/** @typedef {import('./signs.mjs').Grey} Grey */
/** The middle of a cell, and its sides as ways across the picture. @typedef {{ x: number, y: number, along: [number, number], down: [number, number] }} Cell */

const patterns = Object.values(shapes).map((shape) =>
  evened(Float32Array.from(Buffer.from(shape, 'base64'))),
)

/** How far a sign may lie beside the middle of its cell. */
const ASIDE = [-0.06, 0, 0.06]

/** From -1 to 1 for each sign. @param {Grey} grey @param {Cell} cell */
export function likenesses(grey, cell) {
  const best = new Float32Array(signs.length).fill(-1)
  for (const right of ASIDE)
    for (const low of ASIDE) compare(evened(sampled(grey, cell, right, low)), best)
  return best
}

/** Of the likeliest sign, in the middle of the cell. @param {Grey} grey @param {Cell} cell */
export const likeness = (grey, cell) =>
  Math.max(...compare(evened(sampled(grey, cell, 0, 0)), new Float32Array(signs.length)))

/** @param {Float32Array} seen @param {Float32Array} best */
function compare(seen, best) {
  for (let at = 0; at < patterns.length; at++) {
    const alike = product(seen, /** @type {Float32Array} */ (patterns[at]))
    if (alike > Number(best[at])) best[at] = alike
  }
  return best
}

/** @param {Grey} grey @param {Cell} cell @param {number} right @param {number} low */
function sampled({ dots, width, height }, { x, y, along, down }, right, low) {
  const ink = new Float32Array(CELL)
  for (let row = 0; row < shapeHeight; row++)
    for (let column = 0; column < shapeWidth; column++) {
      const a = (column + 0.5) / shapeWidth - 0.5 + right
      const d = (row + 0.5) / shapeHeight - 0.5 + low
      const px = Math.min(Math.max(x + a * along[0] + d * down[0], 0), width - 1.001)
      const py = Math.min(Math.max(y + a * along[1] + d * down[1], 0), height - 1.001)
      ink[row * shapeWidth + column] = -between(dots, width, px, py)
    }
  return ink
}

/** @param {Uint8Array} dots @param {number} width @param {number} x @param {number} y */
function between(dots, width, x, y) {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [right, low] = [x - left, y - top]
  const at = top * width + left
  const upper = Number(dots[at]) * (1 - right) + Number(dots[at + 1]) * right
  const lower = Number(dots[at + width]) * (1 - right) + Number(dots[at + width + 1]) * right
  return upper * (1 - low) + lower * low
}

/** Without its light, and of length 1. @param {Float32Array} dots */
function evened(dots) {
  let sum = 0
  for (let at = 0; at < CELL; at++) sum += Number(dots[at])
  const mean = sum / CELL
  for (let at = 0; at < CELL; at++) dots[at] = Number(dots[at]) - mean
  const length = Math.sqrt(product(dots, dots)) || 1
  for (let at = 0; at < CELL; at++) dots[at] = Number(dots[at]) / length
  return dots
}

/** @param {Float32Array} one @param {Float32Array} other */
function product(one, other) {
  let sum = 0
  for (let at = 0; at < CELL; at++) sum += Number(one[at]) * Number(other[at])
  return sum
}
