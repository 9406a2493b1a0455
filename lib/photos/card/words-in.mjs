// How much is written on a picture, and where.

/** @typedef {import('./text-lines.mjs').Placed} Placed */
/** Sides as parts of the picture. @typedef {{ letters: number, lines: number, left: number, right: number, top: number, bottom: number }} Words */

/** Fewer beside each other happen on any ground. */
const LEAST = 5
/** What grain and cloth look like varies more in size than letters of a line do. */
const ALIKE = 0.45

/** @param {Placed[][]} lines @param {{ width: number, height: number }} size @returns {Words} */
export function wordsIn(lines, { width, height }) {
  const written = lines.filter((line) => line.length >= LEAST && isLettering(line))
  const boxes = written.flat().map(({ box }) => box)
  return {
    letters: boxes.length,
    lines: written.length,
    left: Math.min(width, ...boxes.map(({ left }) => left)) / width,
    right: Math.max(0, ...boxes.map(({ right }) => right)) / width,
    top: Math.min(height, ...boxes.map(({ top }) => top)) / height,
    bottom: Math.max(0, ...boxes.map(({ bottom }) => bottom)) / height,
  }
}

/** @param {Placed[]} line */
function isLettering(line) {
  const sizes = line.map(({ size }) => size)
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  const off = sizes.reduce((sum, size) => sum + Math.abs(size - mean), 0) / sizes.length
  return off < ALIKE * mean
}
