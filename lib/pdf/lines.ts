import type { Face } from './fonts/fonts'
import { graphemes } from '@/lib/text/grapheme-at'

/** Words, or dots to be written on by hand: so many, or as many as the line holds. */
export type LinePiece = string | { text: string; face: Face } | { dots: number | 'rest' }

/** Part of a line at its place. */
export type LineStretch = { x: number; width: number; text: string; face: Face; isDots: boolean }

export type Align = 'left' | 'centre' | 'right' | 'justified'
export type LineColumn = { width: number; align: Align }
export type Measure = (text: string, face: Face) => number

type Word = Omit<LineStretch, 'x'> & { grows?: boolean }

const DOT = '.'
const FEWEST_DOTS = 18
const ROUNDING = 0.01
const FEWEST_WORDS = 3
const STEP = 4
const shareOnTheLeft = { left: 0, justified: 0, centre: 0.5, right: 1 }

/** Breaks pieces into lines and gives every word its place; between two pieces there is always a space. */
export function setParagraph(
  pieces: LinePiece[],
  column: LineColumn,
  measure: Measure,
): LineStretch[][] {
  const space = measure(' ', 'regular')
  const words = pieces.flatMap((piece) => wordsOf(piece, column.width, measure))
  return narrowed(words, column, space).map((line, index, lines) =>
    place(line, column, space, index === lines.length - 1).map(spaced),
  )
}

/** The space after a word stays in the text even at the end of a line: voices know words by it. */
const spaced = (stretch: LineStretch): LineStretch =>
  stretch.isDots ? stretch : { ...stretch, text: `${stretch.text} ` }

function wordsOf(piece: LinePiece, lineWidth: number, measure: Measure): Word[] {
  if (typeof piece === 'string')
    return wordsOf({ text: piece, face: 'regular' }, lineWidth, measure)
  if ('dots' in piece) {
    const grows = piece.dots === 'rest'
    const text = DOT.repeat(grows ? FEWEST_DOTS : Number(piece.dots))
    return [{ text, face: 'regular', width: measure(text, 'regular'), isDots: true, grows }]
  }
  const { face } = piece
  return piece.text
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => cut(part, lineWidth, (some) => measure(some, face)))
    .map((text) => ({ text, face, width: measure(text, face), isDots: false }))
}

/** A word wider than the line (a long e-mail address) goes on in the next one. */
function cut(word: string, lineWidth: number, measure: (text: string) => number): string[] {
  if (measure(word) <= lineWidth) return [word]
  const parts = ['']
  for (const { segment } of graphemes.segment(word)) {
    if (measure(parts.at(-1) + segment) > lineWidth) parts.push('')
    parts[parts.length - 1] += segment
  }
  return parts
}

function breakLines(words: Word[], width: number, space: number): Word[][] {
  const lines: Word[][] = []
  let line: Word[] = []
  let room = width
  for (const word of words) {
    if (line.length > 0 && word.width > room + ROUNDING) {
      lines.push(line)
      line = []
      room = width
    }
    line.push(word)
    room = word.grows ? 0 : room - word.width - space
  }
  return line.length > 0 ? [...lines, line] : lines
}

/**
 * The same number of lines, with better ends: centred and right-aligned text in lines of about the same length,
 * other text without one or two words alone in its last line.
 */
function narrowed(words: Word[], column: LineColumn, space: number): Word[][] {
  const evenly = column.align === 'centre' || column.align === 'right'
  let lines = breakLines(words, column.width, space)
  for (let width = column.width - STEP; width > column.width / 2; width -= STEP) {
    if (lines.length < 2 || (!evenly && lines.at(-1)!.length >= FEWEST_WORDS)) break
    const narrower = breakLines(words, width, space)
    if (narrower.length > lines.length) break
    lines = narrower
  }
  return lines
}

function place(line: Word[], { width, align }: LineColumn, space: number, isLast: boolean) {
  const spare = width - line.reduce((sum, word) => sum + word.width + space, -space)
  const growing = line.some((word) => word.grows)
  const justified = align === 'justified' && !isLast && !growing && line.length > 1
  const gap = justified ? space + spare / (line.length - 1) : space
  let x = growing ? 0 : spare * shareOnTheLeft[align]
  const stretches = line.map((word): LineStretch => {
    const stretch = word.grows ? grown(word, x, spare) : { ...word, x }
    x = stretch.x + stretch.width + gap
    return stretch
  })
  return justified ? stretches : joined(stretches)
}

/** Dots up to the right edge, counted from there, so that those of all lines stand under each other. */
function grown({ text, width, ...dots }: Word, x: number, spare: number): LineStretch {
  const dot = width / text.length
  const count = Math.floor((width + spare + ROUNDING) / dot)
  const end = x + width + spare
  return { ...dots, x: end - count * dot, width: count * dot, text: DOT.repeat(count) }
}

/** Neighbours in the same face, at their natural distance, are drawn in one go. */
function joined(stretches: LineStretch[]): LineStretch[] {
  const longer: LineStretch[] = []
  for (const stretch of stretches) {
    const before = longer.at(-1)
    if (before && !before.isDots && !stretch.isDots && before.face === stretch.face) {
      before.text += ` ${stretch.text}`
      before.width = stretch.x + stretch.width - before.x
    } else longer.push(stretch)
  }
  return longer
}
