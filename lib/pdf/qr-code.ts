import { create } from 'qrcode'
import type { Canvas } from './canvas'
import { addFigure } from './marks'

/** Draws text as a QR code of lines, not pixels: sharp on every printer, readable when a third of it is smudged. */
export function drawQrCode(
  canvas: Canvas,
  element: PDFKit.PDFStructureElement,
  code: { content: string; alt: string; x: number; y: number; side: number },
) {
  const { x, y, side, alt } = code
  const { modules } = create(code.content, { errorCorrectionLevel: 'H' })
  const cell = side / modules.size
  addFigure(canvas, element, { alt, bounds: [x, y, x + side, y + side] }, () => {
    for (const { row, column, length } of darkRuns(modules)) {
      canvas.pdf.rect(x + column * cell, y + row * cell, length * cell, cell)
    }
    canvas.pdf.fill()
  })
}

/** Dark cells side by side as one: fewer lines, and no hairlines between them on screen. */
function darkRuns({ size, data }: { size: number; data: Uint8Array }) {
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
