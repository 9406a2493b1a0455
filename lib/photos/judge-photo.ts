import 'server-only'
import sharp from 'sharp'
import type { PhotoWarning } from './photo'

/** Large enough for the letters of a card, small enough to be looked at in a moment. */
const SIDE = 480
/** Of 255: between the darkest and the brightest hundredth of a picture that shows nothing. */
const ONE_COLOUR = 10
/** The brightest hundredth of a card photographed in a dim room still lies above. */
const DARK = 60
/** The darkest hundredth of a picture with legible print lies far below. */
const WASHED_OUT = 190
/** How hard the hardest thousandth of the edges are, beside light and dark: 1.2 to 2.9 on clear cards, below a third when letters run together. */
const SHARP = 0.4
/** So much of the height without anything on it: cut off on the way, or a desk. */
const EMPTY_PART = 0.35
const FLAT_LINE = 6

export type Judged = { isOneColour: boolean; warnings: PhotoWarning[] }

/** What can be seen of a prepared photograph without knowing what is on it. */
export async function judgePhoto(jpeg: Buffer): Promise<Judged> {
  const { data, info } = await sharp(jpeg)
    .resize(SIDE, SIDE, { fit: 'inside' })
    // Grain has hard edges too, and says nothing of letters.
    .median(3)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const [dark, bright] = [shade(data, 0.01), shade(data, 0.99)]
  const contrast = bright - dark
  if (contrast <= ONE_COLOUR) return { isOneColour: true, warnings: [] }
  const found: [PhotoWarning, boolean][] = [
    ['dark', bright < DARK],
    ['washed-out', dark > WASHED_OUT],
    ['blurred', hardest(data, info.width) / contrast < SHARP],
    ['part-empty', emptyBelow(data, info) > EMPTY_PART],
  ]
  return { isOneColour: false, warnings: found.filter(([, isSo]) => isSo).map(([name]) => name) }
}

/** The shade below which this part of the dots lies. */
function shade(dots: Uint8Array, part: number): number {
  const counts = new Uint32Array(256)
  for (const dot of dots) counts[dot]!++
  let below = 0
  return counts.findIndex((count) => (below += count) >= dots.length * part)
}

/** The edge that all but a thousandth of the edges do not reach. */
function hardest(dots: Uint8Array, width: number): number {
  const counts = new Uint32Array(4 * 256)
  let all = 0
  for (let at = width + 1; at < dots.length - width - 1; at++) {
    const around = dots[at - 1]! + dots[at + 1]! + dots[at - width]! + dots[at + width]!
    counts[Math.abs(4 * dots[at]! - around)]!++
    all++
  }
  let below = 0
  return counts.findIndex((count) => (below += count) >= all * 0.999)
}

/** The part of the height, from below, in which no line has anything on it. */
function emptyBelow(dots: Uint8Array, { width, height }: { width: number; height: number }) {
  const isFlat = (line: number) => {
    const row = dots.subarray(line * width, (line + 1) * width)
    return Math.max(...row) - Math.min(...row) <= FLAT_LINE
  }
  let line = height - 1
  while (line >= 0 && isFlat(line)) line--
  return (height - 1 - line) / height
}
