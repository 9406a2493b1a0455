import { hasGlare } from './has-glare'
import { isBlurred } from './is-blurred'
import type { Look } from './look-at'
import type { PhotoWarning } from './photo-warnings'
import { seenIn } from './seen-in'

/** Of 255: between the darkest and the brightest hundredth of a picture that shows nothing, beyond its grain. */
const ONE_COLOUR = 10
/** As much as a covered lens or a bare wall shows; what changes more from dot to dot is something. */
const MOST_GRAIN = 20
/** The brightest hundredth of a card photographed in a dim room still lies above. */
const DARK = 60
/** The darkest thousandth of a picture with legible print lies far below, however small the card in it. */
const WASHED_OUT = 190
/** So much of the height without anything on it, as decoders fill what never came. */
const EMPTY_PART = 0.35
const FLAT_LINE = 6
/** A scanner's sheet, white or black, is meant to be there. */
const SHEET = { black: 30, white: 235 }

export type Judged = { isOneColour: boolean; warnings: PhotoWarning[] }

/** What can be seen of a photograph without knowing what is on it. */
export function judgePhoto(look: Look): Judged {
  const seen = seenIn(look)
  const { bright, darkest, contrast, usual } = seen
  if (contrast - Math.min(1.4 * usual, MOST_GRAIN) <= ONE_COLOUR)
    return { isOneColour: true, warnings: [] }
  const found: [PhotoWarning, boolean][] = [
    ['dark', bright < DARK],
    ['washed-out', darkest > WASHED_OUT],
    ['blurred', isBlurred(look, seen)],
    ['part-empty', emptyBelow(look) > EMPTY_PART],
    ['glare', hasGlare(look)],
  ]
  return { isOneColour: false, warnings: found.filter(([, isSo]) => isSo).map(([name]) => name) }
}

/** The part of the height, from below, in which no line has anything on it and none is of a sheet. */
function emptyBelow({ dots, width, height }: Look): number {
  const isEmpty = (line: number) => {
    const row = dots.subarray(line * width, (line + 1) * width)
    const [least, most] = [Math.min(...row), Math.max(...row)]
    return most - least <= FLAT_LINE && least > SHEET.black && most < SHEET.white
  }
  let line = height - 1
  while (line >= 0 && isEmpty(line)) line--
  return (height - 1 - line) / height
}
