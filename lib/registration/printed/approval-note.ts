import 'server-only'
import { widthOf } from '@/lib/pdf/fonts/fonts'
import { dateInWords } from '@/lib/pdf/parts'
import { drawArtifact, MILLIMETRE, sheet } from '@/lib/pdf/sheet'
import { lineHeight, writeText } from '@/lib/pdf/text'
import type { DeclarationSection } from './declaration-pdf'
import { shownReference } from '../reference/reference'

const WORD = 'ĐÃ DUYỆT'
const WORD_SIZE = 12
const SIZE = 9
const PADDING = 3 * MILLIMETRE
const HEIGHT = 2 * lineHeight(SIZE) + 2 * MILLIMETRE
const BOTTOM = sheet.top - 4 * MILLIMETRE
const TOP = BOTTOM - HEIGHT
const LINE = 0.6

/**
 * A framed note in the upper margin, where the form's own text never comes. Words only: nothing that could be taken for
 * the seal of an office.
 */
export const approvalNote: DeclarationSection = (canvas, printed) => {
  const { reference, approval } = printed
  if (!reference || !approval) return
  const { officeName } = approval
  const when = `${dateInWords(approval.on)}, mã hồ sơ ${shownReference(reference)}`
  const wordWidth = widthOf(WORD, 'bold', WORD_SIZE)
  const width = Math.max(widthOf(officeName, 'bold', SIZE), widthOf(when, 'regular', SIZE))
  const left = sheet.right - PADDING - width
  const rule = left - PADDING
  const wordLeft = rule - PADDING - wordWidth
  const frameLeft = wordLeft - PADDING

  drawArtifact(canvas, 'Layout', () => {
    const { pdf } = canvas
    pdf.lineWidth(LINE).rect(frameLeft, TOP, sheet.right - frameLeft, HEIGHT)
    pdf.moveTo(rule, TOP).lineTo(rule, BOTTOM).stroke()
  })
  const element = canvas.pdf.struct('P')
  canvas.body.add(element)
  // The space behind a word belongs to it, so every line has a little more room than it needs.
  const word = {
    size: WORD_SIZE,
    left: wordLeft,
    width: wordWidth + PADDING,
    align: 'left',
  } as const
  const line = { size: SIZE, left, width: width + PADDING, align: 'left' } as const
  canvas.y = TOP + (HEIGHT - lineHeight(WORD_SIZE)) / 2
  writeText(canvas, element, [{ text: WORD, face: 'bold' }], word)
  canvas.y = TOP + (HEIGHT - 2 * lineHeight(SIZE)) / 2
  writeText(canvas, element, [{ text: officeName, face: 'bold' }], line)
  writeText(canvas, element, [when], line)
  element.end()
  canvas.y = sheet.top
}
