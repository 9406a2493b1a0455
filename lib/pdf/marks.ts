import type { Canvas } from './canvas'
import { baseline, BODY_SIZE } from './text'

export type Shape = 'box' | 'circle'

const LINE = 0.8
const SIDE = 9.5
/** From the left edge of a mark to the words behind it. */
export const MARK_WIDTH = 16
/** Middle of the small letters, above their baseline. */
const MIDDLE = BODY_SIZE * 0.29

const spoken = {
  box: { on: 'Ô đã đánh dấu', off: 'Ô chưa đánh dấu' },
  circle: { on: 'Đã chọn', off: 'Không chọn' },
} as const

/** Draws a tick box or a radio circle in the line where the paper stands: no font has a sign for them. */
export function drawMark(
  canvas: Canvas,
  element: PDFKit.PDFStructureElement,
  mark: { shape: Shape; chosen: boolean; x: number },
) {
  const top = baseline(canvas) - MIDDLE - SIDE / 2
  const drawn = mark.shape === 'box' ? drawBox : drawCircle
  const alt = spoken[mark.shape][mark.chosen ? 'on' : 'off']
  const bounds = [mark.x, top, mark.x + SIDE, top + SIDE]
  addFigure(canvas, element, { alt, bounds }, () => drawn(canvas.pdf, mark.x, top, mark.chosen))
}

/** A picture with words for those who can't see it, and its bounds: [left, top, right, bottom]. */
export function addFigure(
  { pdf }: Canvas,
  element: PDFKit.PDFStructureElement,
  { alt, bounds }: { alt: string; bounds: number[] },
  draw: () => void,
) {
  const options: PDFKit.Mixins.StructureElementOptions = { alt: alt.normalize('NFC') }
  element.add(
    pdf.struct('Figure', Object.assign(options, { bbox: bounds, placement: 'Inline' }), draw),
  )
}

function drawBox(pdf: PDFKit.PDFDocument, x: number, y: number, chosen: boolean) {
  pdf
    .lineWidth(LINE)
    .rect(x + LINE / 2, y, SIDE, SIDE)
    .stroke()
  if (!chosen) return
  pdf.lineWidth(1.5).moveTo(x + 2, y + SIDE * 0.55)
  pdf.lineTo(x + SIDE * 0.42, y + SIDE - 2.2)
  pdf.lineTo(x + SIDE - 1.8, y + 2).stroke()
}

function drawCircle(pdf: PDFKit.PDFDocument, x: number, y: number, chosen: boolean) {
  const radius = SIDE / 2
  const [middle, centre] = [x + radius, y + radius]
  pdf.lineWidth(LINE).circle(middle, centre, radius).stroke()
  if (chosen) pdf.circle(middle, centre, radius * 0.5).fill()
}
