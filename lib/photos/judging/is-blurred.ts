import type { Look } from './look-at'
import { seenIn, type Box, type Seen } from './seen-in'

/** How hard the hardest edges across each direction are, beside light and dark: 0.5 to 2.5 on clear cards, at most 0.3 when letters run together. */
const SHARP = 0.35
/** Where a card lies, of the width and of the height; and the rim, where nothing of it is. */
const MIDDLE = 0.3
const RIM = 0.1
/** Less light and dark than a blurred card leaves is a bare spot in the middle. */
const SHOWS = 30

/** Letters have hard edges, and the paper is what matters, not what it lies on. */
export const isBlurred = (look: Look, { hardness }: Seen): boolean =>
  hardness < SHARP || isSoftAmidHard(look)

/**
 * A blurred card on a floor or a newspaper that is sharp: soft in the middle though something is there, and hard all along the rim, which no
 * paper with its margins is.
 */
function isSoftAmidHard(look: Look): boolean {
  const seenAt = (x: Span, y: Span) => seenIn(look, boxOf(look, x, y))
  const middle = seenAt(INSIDE, INSIDE)
  if (middle.contrast < SHOWS || middle.hardness >= SHARP) return false
  return THIRDS.every((third) =>
    RIMS.every(
      (rim) => seenAt(rim, third).hardness >= SHARP && seenAt(third, rim).hardness >= SHARP,
    ),
  )
}

/** From and to, as parts of the whole. */
type Span = readonly [number, number]
const INSIDE: Span = [(1 - MIDDLE) / 2, (1 + MIDDLE) / 2]
const RIMS: Span[] = [
  [0, RIM],
  [1 - RIM, 1],
]
const THIRDS: Span[] = [0, 1, 2].map((at) => [at / 3, (at + 1) / 3])

const boxOf = ({ width, height }: Look, x: Span, y: Span): Box => ({
  left: Math.floor(x[0] * width),
  right: Math.ceil(x[1] * width),
  top: Math.floor(y[0] * height),
  bottom: Math.ceil(y[1] * height),
})
