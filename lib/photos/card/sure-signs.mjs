// From likenesses to words: only signs that may stand there, and only when no other comes near.
import { signs } from './ocr-b.mjs'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const DIGITS = '0123456789'
/** What may stand in a place. */
const CLASSES = {
  L: `${LETTERS}<`,
  D: DIGITS,
  N: `${DIGITS}<`,
  S: 'MF<',
  A: `${LETTERS}${DIGITS}<`,
}
/** @typedef {keyof typeof CLASSES} SignClass */

const times = (/** @type {SignClass} */ sign, /** @type {number} */ count) => sign.repeat(count)
const days = `${times('D', 7)}S${times('D', 7)}`

/** By the number of lines: a Vietnamese card, whose numbers are digits, and anybody's passport. */
const layouts = {
  card: [
    times('L', 5) + times('D', 22) + times('N', 3),
    `${days}LLL${times('A', 11)}D`,
    times('L', 30),
  ],
  passport: [times('L', 44), `${times('A', 9)}DLLL${days}${times('A', 14)}ND`],
  vietnamesePassport: [times('L', 44), `L${times('D', 7)}NDLLL${days}${times('N', 14)}ND`],
}

/** A sign is told when it is so like its shape, and the next likely one so much less. */
const SURE = { alike: 0.6, ahead: 0.035 }

/** @param {import('./read-zone.mjs').Likenesses} rows @returns {string[] | null} */
export function sureLines(rows) {
  if (rows.length === 3) return sure(rows, layouts.card)
  const state = rows[1]
    ?.slice(10, 13)
    .map((cell) => best(cell, 'L')?.sign)
    .join('')
  return sure(rows, state === 'VNM' ? layouts.vietnamesePassport : layouts.passport)
}

/** @param {import('./read-zone.mjs').Likenesses} rows @param {string[]} layout */
function sure(rows, layout) {
  const lines = rows.map((row, line) =>
    row.map((cell, at) => best(cell, /** @type {SignClass} */ (layout[line]?.[at]))),
  )
  const isSure = lines.every((line) =>
    line.every((one) => one.alike >= SURE.alike && one.ahead >= SURE.ahead),
  )
  return isSure ? lines.map((line) => line.map(({ sign }) => sign).join('')) : null
}

/** @param {Float32Array} cell @param {SignClass} among */
function best(cell, among) {
  let [sign, alike, next] = ['', -1, -1]
  for (const [at, name] of signs.entries()) {
    if (!CLASSES[among].includes(name)) continue
    const value = Number(cell[at])
    if (value > alike) [sign, next, alike] = [name, alike, value]
    else if (value > next) next = value
  }
  return { sign, alike, ahead: alike - next }
}
