import type { Canvas } from './canvas'
import { widthOf } from './fonts/fonts'
import { showText } from './show-text'
import { drawArtifact, sheet } from './sheet'

const SIZE = 10

/** More than the line of title and number: how high the foot is with it, and what it draws. */
export type Foot = { height: number; draw: (canvas: Canvas) => void }

/** Writes the title and «1/2» at the foot of every page, so that loose sheets find each other. */
export function numberPages(canvas: Canvas, title: string, foot?: Foot) {
  const { pdf } = canvas
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    drawArtifact(canvas, 'Pagination', () => {
      foot?.draw(canvas)
      const number = `${page + 1}/${count}`
      write(pdf, title, sheet.left)
      write(pdf, number, sheet.right - widthOf(number, 'regular', SIZE))
    })
  }
}

const write = (pdf: PDFKit.PDFDocument, text: string, x: number) =>
  showText(pdf, text, { face: 'regular', size: SIZE, x, baseline: sheet.footBaseline })
