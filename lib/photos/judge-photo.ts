import type { Look } from './look-at'
import type { PhotoWarning } from './photo'

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

/** What can be seen of a photograph without knowing what is on it. */
export function judgePhoto(look: Look): Judged {
  const counts = new Uint32Array(256)
  for (const dot of look.dots) counts[dot]!++
  const [dark, bright] = [reached(counts, 0.01), reached(counts, 0.99)]
  const contrast = bright - dark
  if (contrast <= ONE_COLOUR) return { isOneColour: true, warnings: [] }
  const found: [PhotoWarning, boolean][] = [
    ['dark', bright < DARK],
    ['washed-out', dark > WASHED_OUT],
    ['blurred', hardest(look) / contrast < SHARP],
    ['part-empty', emptyBelow(look) > EMPTY_PART],
  ]
  return { isOneColour: false, warnings: found.filter(([, isSo]) => isSo).map(([name]) => name) }
}

/** The value that so large a part of what was counted does not pass. */
function reached(counts: Uint32Array, part: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0)
  let below = 0
  return counts.findIndex((count) => (below += count) >= all * part)
}

/** The edge that all but a thousandth of the edges do not reach. */
function hardest({ dots, width }: Look): number {
  const counts = new Uint32Array(4 * 256)
  for (let at = width + 1; at < dots.length - width - 1; at++) {
    const around = dots[at - 1]! + dots[at + 1]! + dots[at - width]! + dots[at + width]!
    counts[Math.abs(4 * dots[at]! - around)]!++
  }
  return reached(counts, 0.999)
}

/** The part of the height, from below, in which no line has anything on it. */
function emptyBelow({ dots, width, height }: Look): number {
  const isFlat = (line: number) => {
    const row = dots.subarray(line * width, (line + 1) * width)
    return Math.max(...row) - Math.min(...row) <= FLAT_LINE
  }
  let line = height - 1
  while (line >= 0 && isFlat(line)) line--
  return (height - 1 - line) / height
}
