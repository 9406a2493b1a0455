import { create, type QRCodeErrorCorrectionLevel, type QRCodeSegment } from 'qrcode'
import type { Canvas } from './canvas'
import { addFigure } from './marks'
import { MILLIMETRE } from './sheet'

/** Dark and light, row by row. */
type Modules = { size: number; data: Uint8Array }
type Drawn = { modules: Modules; alt: string; x: number; y: number; side: number }

/** Readable when a third of it is smudged: for what is short. */
export const sturdyCode = (words: string): Modules => modulesOf(words, 'H')

/** Three and a half dots of a scan at 150 dpi, which every reader is sure of, stained or not; two and a half are read while it is clean. */
const CELL = 0.6 * MILLIMETRE
const SMALLEST_CELL = 0.42 * MILLIMETRE

/** For what is long. A seventh of it may be smudged; of one that would be too fine, a fourteenth. */
export function fittingCode(words: QRCodeSegment[], largest: number) {
  const usual = modulesOf(words, 'M')
  const modules = usual.size * SMALLEST_CELL <= largest ? usual : modulesOf(words, 'L')
  return { modules, side: Math.min(modules.size * CELL, largest) }
}

/** Readable when a seventh of it is smudged: for an address on a clean foot. */
export const plainCode = (words: string): Modules => modulesOf(words, 'M')

const modulesOf = (
  words: string | QRCodeSegment[],
  errorCorrectionLevel: QRCodeErrorCorrectionLevel,
) => create(words, { errorCorrectionLevel }).modules

/** Draws a QR code of lines, not pixels: sharp on every printer. */
export function drawQrCode(
  canvas: Canvas,
  element: PDFKit.PDFStructureElement,
  { modules, alt, x, y, side }: Drawn,
) {
  addFigure(canvas, element, { alt, bounds: [x, y, x + side, y + side] }, () =>
    fillCells(canvas, modules, { x, y, side }),
  )
}

/** The code alone, where its words are told otherwise. */
export function fillCells(
  { pdf }: Canvas,
  modules: Modules,
  { x, y, side }: { x: number; y: number; side: number },
) {
  const cell = side / modules.size
  for (const { row, column, length } of darkRuns(modules))
    pdf.rect(x + column * cell, y + row * cell, length * cell, cell)
  pdf.fill()
}

/** Dark cells side by side as one: fewer lines, and no hairlines between them on screen. */
function darkRuns({ size, data }: Modules) {
  const runs: { row: number; column: number; length: number }[] = []
  for (let cell = 0; cell < data.length; cell++) {
    if (!data[cell]) continue
    const [row, column] = [Math.floor(cell / size), cell % size]
    const before = runs.at(-1)
    if (before?.row === row && before.column + before.length === column) before.length++
    else runs.push({ row, column, length: 1 })
  }
  return runs
}
