import type { Canvas } from './canvas'

export const MILLIMETRE = 72 / 25.4

const WIDTH = 210 * MILLIMETRE
const HEIGHT = 297 * MILLIMETRE
const MARGIN = 20 * MILLIMETRE
const FOOT = 10 * MILLIMETRE

/** A4. Nothing is drawn beyond the margins; the foot with the page number stands inside them. */
export const sheet = {
  margin: MARGIN,
  left: MARGIN,
  right: WIDTH - MARGIN,
  width: WIDTH - 2 * MARGIN,
  top: MARGIN,
  bottom: HEIGHT - MARGIN - FOOT,
  foot: HEIGHT - MARGIN,
  footBaseline: HEIGHT - MARGIN - 3,
} as const

export function newPage(canvas: Canvas) {
  canvas.pdf.addPage()
  canvas.y = sheet.top
}

/** Goes to the next page unless so many points are left on this one, or nothing stands on it yet. */
export function makeRoom(canvas: Canvas, height: number) {
  if (canvas.y + height > canvas.bottom && canvas.y > sheet.top) newPage(canvas)
}

/** What a reader's voice shall pass over: rules, dots, page numbers. */
export function drawArtifact({ pdf }: Canvas, type: 'Layout' | 'Pagination', draw: () => void) {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}
