// All that a picture of a paper tells a machine.
import { findEvenLines } from './even-lines.mjs'
import { readSquareCode } from './read-square-code.mjs'
import { readZone } from './read-zone.mjs'
import { findSigns } from './signs.mjs'
import { sureLines } from './sure-signs.mjs'
import { findDirections, likeLetters, linesAlong, place } from './text-lines.mjs'
import { wordsIn } from './words-in.mjs'
import { findZones } from './zones.mjs'

/** @typedef {import('./signs.mjs').Grey} Grey */
/**
 * `square`: the words of its QR code. `zone`: the format of its machine-readable zone, even one that can't be read; `lines`: that zone, when
 * every sign is sure; `words`: how many letters stand in lines, and where.
 * @typedef {{ square: string | null, zone: 'card' | 'passport' | null, lines: string[] | null, words: import('./words-in.mjs').Words }} Told
 */

/** @param {Grey} grey @returns {Promise<Told>} */
export async function readPicture(grey) {
  const signs = findSigns(grey)
  const letters = likeLetters(signs ?? [], Math.max(grey.width, grey.height))
  return { square: signs && (await readSquareCode(grey)), ...zoneOf(grey, letters) }
}

/** @param {Grey} grey @param {import('./signs.mjs').Box[]} letters @returns {Omit<Told, 'square'>} */
function zoneOf(grey, letters) {
  const ways = findDirections(letters).map((angle) => ({
    angle,
    lines: linesAlong(letters, angle),
  }))
  const words = wordsIn(ways[0]?.lines ?? [], grey)
  for (const { angle, lines } of ways)
    for (const zone of findZones(findEvenLines(lines, place(letters, angle)))) {
      const rows = readZone(grey, angle, zone)
      if (rows)
        return { zone: rows.length === 3 ? 'card' : 'passport', lines: sureLines(rows), words }
    }
  return { zone: null, lines: null, words }
}
