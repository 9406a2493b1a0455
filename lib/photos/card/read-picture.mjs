// All that a picture of a paper tells a machine.
import { findEvenLines } from './even-lines.mjs'
import { readSquareCode } from './read-square-code.mjs'
import { readZone } from './read-zone.mjs'
import { findSigns } from './signs.mjs'
import { sureLines } from './sure-signs.mjs'
import { findDirections, likeLetters, linesAlong, place } from './text-lines.mjs'
import { findZones } from './zones.mjs'

/** @typedef {import('./signs.mjs').Grey} Grey */
/**
 * `square`: the words of its QR code. `zone`: the format of its machine-readable zone, even one that can't be read; `lines`: that zone, when
 * every sign is sure.
 * @typedef {{ square: string | null, zone: 'card' | 'passport' | null, lines: string[] | null }} Told
 */

/** @param {Grey} grey @returns {Promise<Told>} */
export async function readPicture(grey) {
  return { square: await readSquareCode(grey), ...zoneOf(grey) }
}

/** @param {Grey} grey @returns {Pick<Told, 'zone' | 'lines'>} */
function zoneOf(grey) {
  const letters = likeLetters(findSigns(grey), Math.max(grey.width, grey.height))
  for (const angle of findDirections(letters)) {
    const even = findEvenLines(linesAlong(letters, angle), place(letters, angle))
    for (const zone of findZones(even)) {
      const rows = readZone(grey, angle, zone)
      if (rows) return { zone: rows.length === 3 ? 'card' : 'passport', lines: sureLines(rows) }
    }
  }
  return { zone: null, lines: null }
}
