import type { Canvas } from './canvas'
import { printable, widthOf, type Face } from './fonts/fonts'
import { showText } from './show-text'
import { setParagraph, type Align, type LinePiece, type LineStretch } from './lines'
import { drawArtifact, makeRoom, sheet } from './sheet'

export const BODY_SIZE = 13
const LEADING = 1.38
const BASELINE = 0.97
/** Paragraphs up to here are not torn apart by the end of a page. */
const LINES_TOGETHER = 5

export type TextStyle = {
  size?: number
  align?: Align
  left?: number
  width?: number
  /** Space below, in points. */
  after?: number
  /** Draws what stands beside the first line, on whichever page that comes to be. */
  beside?: () => void
}

/**
 * Writes one paragraph into a structure element. We wrap and justify ourselves, because pdfkit leaves the
 * spaces of justified text out, and a voice then reads «TheoNghịđịnhsố166».
 */
export function writeText(
  canvas: Canvas,
  element: PDFKit.PDFStructureElement,
  pieces: LinePiece[],
  style: TextStyle = {},
) {
  const { size = BODY_SIZE, left = sheet.left, after = 0 } = style
  const lines = setLines(pieces, style)
  makeRoom(canvas, Math.min(lines.length, LINES_TOGETHER) * lineHeight(size))
  style.beside?.()
  for (const line of lines) {
    makeRoom(canvas, lineHeight(size))
    const placed = line.map((stretch) => ({ ...stretch, x: left + stretch.x }))
    drawLine(canvas, element, placed, size)
    canvas.y += lineHeight(size)
  }
  canvas.y += after
}

function setLines(pieces: LinePiece[], style: TextStyle) {
  const { size = BODY_SIZE, align = 'justified', left = sheet.left } = style
  const { width = sheet.right - left } = style
  const measure = (text: string, face: Face) => widthOf(text, face, size)
  return setParagraph(pieces.map(printablePiece), { width, align }, measure)
}

/** How far down it will reach, for what has to stay on one page. */
export const heightOf = (pieces: LinePiece[], style: TextStyle = {}): number =>
  setLines(pieces, style).length * lineHeight(style.size) + (style.after ?? 0)

export const lineHeight = (size = BODY_SIZE) => size * LEADING

/** Where the letters stand, for what is drawn beside them. */
export const baseline = (canvas: Canvas, size = BODY_SIZE) => canvas.y + size * BASELINE

/** Dots are no text to a voice: the words before and after them are marked apart. */
function drawLine(
  canvas: Canvas,
  element: PDFKit.PDFStructureElement,
  line: LineStretch[],
  size: number,
) {
  const dotsAt = line.findIndex(({ isDots }) => isDots)
  const words = dotsAt < 0 ? line : line.slice(0, dotsAt)
  const show = ({ text, face, x }: LineStretch) =>
    showText(canvas.pdf, text, { face, size, x, baseline: baseline(canvas, size) })

  if (words.length > 0) element.add(() => words.forEach(show))
  if (dotsAt < 0) return
  drawArtifact(canvas, 'Layout', () => show(line[dotsAt]!))
  drawLine(canvas, element, line.slice(dotsAt + 1), size)
}

const printablePiece = (piece: LinePiece): LinePiece => {
  if (typeof piece === 'string') return printable(piece)
  return 'text' in piece ? { ...piece, text: printable(piece.text) } : piece
}
