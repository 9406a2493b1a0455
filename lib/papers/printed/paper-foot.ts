import type { Canvas } from '@/lib/pdf/canvas'
import type { Foot } from '@/lib/pdf/page-numbers'
import { fillCells, plainCode } from '@/lib/pdf/qr-code'
import { MILLIMETRE, sheet } from '@/lib/pdf/sheet'
import { showText } from '@/lib/pdf/show-text'
import { shownPaperCode } from '../paper-code'
import type { PaperFacts } from './paper-facts'

const SIDE = 20 * MILLIMETRE
const HEIGHT = 33 * MILLIMETRE
/** Above the line of title and number. */
const ABOVE = 8 * MILLIMETRE
const BESIDE = 4 * MILLIMETRE
const SIZE = 10
const LINE = 14

/** On every page: the code that a telephone reads, and where to check the paper. To a voice the same is told once, at the end. */
export const paperFoot = ({ code, address }: PaperFacts): Foot => ({
  height: HEIGHT,
  draw: (canvas) =>
    drawFoot(
      canvas,
      [`Mã giấy: ${shownPaperCode(code)}`, 'Kiểm tra giấy này tại:', address],
      address,
    ),
})

function drawFoot(canvas: Canvas, lines: string[], address: string) {
  const { pdf } = canvas
  const y = sheet.foot - ABOVE - SIDE
  fillCells(canvas, plainCode(address), { x: sheet.left, y, side: SIDE })
  lines.forEach((text, at) =>
    showText(pdf, text, {
      ...{ face: at === 0 ? 'bold' : 'regular', size: SIZE },
      ...{ x: sheet.left + SIDE + BESIDE, baseline: y + (at + 1) * LINE },
    }),
  )
}
