// Two or three even lines below each other are a machine-readable zone.
import { valueAt } from './even-lines.mjs'

/** @typedef {import('./even-lines.mjs').EvenLine} EvenLine */
/** @typedef {{ lines: EvenLine[], length: number }} Zone */

const FORMATS = [
  { lines: 3, length: 30 },
  { lines: 2, length: 44 },
]
/** Lines of one zone lie so far apart, in pitches, and have pitches so alike. */
const APART = { least: 1.1, most: 2.7, alike: 1.15 }
/** Signs may be lost at the ends. */
export const LOST_SIGNS = 3

/** @param {EvenLine[]} lines @returns {Zone[]} */
export function findZones(lines) {
  const sorted = [...lines].sort((one, other) => heightOf(one) - heightOf(other))
  return FORMATS.flatMap(({ lines: count, length }) => {
    const fitting = sorted.filter(({ first, last }) => last - first + 1 >= length - LOST_SIGNS)
    return fitting.flatMap((top) => {
      const zone = [top]
      for (const line of fitting) {
        const above = /** @type {EvenLine} */ (zone.at(-1))
        if (zone.length < count && isBelow(line, above)) zone.push(line)
      }
      return zone.length === count ? [{ lines: zone, length }] : []
    })
  })
}

/** @param {EvenLine} line */
const middleOf = ({ first, last }) => (first + last) / 2
/** @param {EvenLine} line */
const heightOf = (line) => valueAt(line.v, middleOf(line))
/** @param {EvenLine} line */
const pitchOf = (line) =>
  valueAt(line.u, middleOf(line) + 0.5) - valueAt(line.u, middleOf(line) - 0.5)

/** @param {EvenLine} line @param {EvenLine} above */
function isBelow(line, above) {
  const [pitch, pitchAbove] = [pitchOf(line), pitchOf(above)]
  const alike = Math.max(pitch, pitchAbove) / Math.min(pitch, pitchAbove)
  const at =
    (valueAt(line.u, middleOf(line)) - valueAt(above.u, middleOf(above))) / pitchAbove +
    middleOf(above)
  const apart = (heightOf(line) - valueAt(above.v, at)) / pitchAbove
  return alike < APART.alike && apart > APART.least && apart < APART.most
}
