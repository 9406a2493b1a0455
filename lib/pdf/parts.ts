import { nationalWords } from '@/lib/site/official-sentences'
import type { Canvas } from './canvas'
import { widthOf, type Face } from './fonts/fonts'
import type { LinePiece } from './lines'
import { drawMark, MARK_WIDTH } from './marks'
import { drawArtifact, makeRoom, MILLIMETRE, sheet } from './sheet'
import { BODY_SIZE, lineHeight, writeText, type TextStyle } from './text'

/** Below every paragraph and line of a form. */
const GAP = 7
const RULE_GAP = 3
const LIST_INDENT = 10 * MILLIMETRE
const SIGNATURE_WIDTH = 84 * MILLIMETRE
const SIGNATURE_SPACE = 30 * MILLIMETRE
const NOTE_SIZE = 11
const DAY_DOTS: LinePiece = { dots: 9 }
const YEAR_DOTS: LinePiece = { dots: 14 }
/** A heading never stands alone at the foot of a page. */
const LINES_WITH_HEADING = 3

export const paragraph = (canvas: Canvas, pieces: LinePiece[], style?: TextStyle) =>
  addText(canvas, 'P', [pieces], style)

/** One heading, even when it is written in several lines; pieces for one with dots in it. */
export function heading(
  canvas: Canvas,
  level: 1 | 2,
  lines: (string | LinePiece[])[],
  style?: TextStyle,
) {
  makeRoom(canvas, (lines.length + LINES_WITH_HEADING) * lineHeight())
  const pieces = lines.map((line): LinePiece[] =>
    typeof line === 'string' ? [{ text: line, face: 'bold' }] : line,
  )
  addText(canvas, `H${level}`, pieces, { align: 'left', ...style })
}

function addText(canvas: Canvas, tag: string, lines: LinePiece[][], style?: TextStyle) {
  const element = canvas.pdf.struct(tag)
  canvas.body.add(element)
  lines.forEach((pieces, index) => {
    const after = index < lines.length - 1 ? 0 : (style?.after ?? GAP)
    writeText(canvas, element, pieces, { ...style, after })
  })
  element.end()
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: the rule is as long as the motto. */
export function nationalHeading(canvas: Canvas, left: number = sheet.left) {
  const { pdf } = canvas
  const { name, motto } = nationalWords
  const style: TextStyle = { left, align: 'centre', after: 0 }
  paragraph(canvas, [{ text: name, face: 'bold' }], style)
  paragraph(canvas, [{ text: motto, face: 'bold' }], style)
  const half = widthOf(motto, 'bold', BODY_SIZE) / 2
  const middle = (left + sheet.right) / 2
  const y = canvas.y + RULE_GAP
  drawArtifact(canvas, 'Layout', () => {
    pdf.lineWidth(0.75).moveTo(middle - half, y)
    pdf.lineTo(middle + half, y).stroke()
  })
  canvas.y = y + GAP
}

export const placeAndDate = (canvas: Canvas, place: string, isoDate: string, style?: TextStyle) =>
  paragraph(canvas, [{ text: `${place}, ${dateInWords(isoDate)}`, face: 'italic' }], {
    align: 'right',
    ...style,
  })

/** «ngày … tháng … năm …», its numbers left to be written by hand. */
export const blankDate = (face: Face): LinePiece[] => [
  { text: 'ngày', face },
  DAY_DOTS,
  { text: 'tháng', face },
  DAY_DOTS,
  { text: 'năm', face },
  YEAR_DOTS,
]

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: a zero stands before days under 10 and before months 1 and 2. */
export function dateInWords(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number) as [number, number, number]
  const padded = (number: number, below: number) => (number < below ? `0${number}` : `${number}`)
  return `ngày ${padded(day, 10)} tháng ${padded(month, 3)} năm ${year}`
}

/** «Họ và tên: Trần Bảo Châu»; without a value, dots to be filled in by hand. */
export const labelledLine = (canvas: Canvas, label: string, value?: string) =>
  paragraph(canvas, [`${label}:`, value ? { text: value, face: 'bold' } : { dots: 'rest' }], {
    align: 'left',
  })

/** A ticked or empty box before a statement. */
export function tickBox(canvas: Canvas, chosen: boolean, pieces: LinePiece[]) {
  const element = canvas.pdf.struct('P')
  canvas.body.add(element)
  const beside = () => drawMark(canvas, element, { shape: 'box', chosen, x: sheet.left })
  writeText(canvas, element, pieces, { left: sheet.left + MARK_WIDTH, after: GAP, beside })
  element.end()
}

/** One of several, each with its circle. */
export function radioList(canvas: Canvas, options: { chosen: boolean; pieces: LinePiece[] }[]) {
  const { pdf } = canvas
  const list = pdf.struct('L')
  canvas.body.add(list)
  const x = sheet.left + LIST_INDENT
  for (const { chosen, pieces } of options) {
    const item = pdf.struct('LI')
    const circle = pdf.struct('Lbl')
    const text = pdf.struct('LBody')
    list.add(item.add(circle).add(text))
    const beside = () => drawMark(canvas, circle, { shape: 'circle', chosen, x })
    writeText(canvas, text, pieces, { left: x + MARK_WIDTH, after: GAP, beside })
  }
  list.end()
}

/** What to do, one after the other; each number is the label of its item. */
export function numberedList(canvas: Canvas, items: LinePiece[][]) {
  const { pdf } = canvas
  const list = pdf.struct('L')
  canvas.body.add(list)
  items.forEach((pieces, index) => {
    const item = pdf.struct('LI')
    const number = pdf.struct('Lbl')
    const text = pdf.struct('LBody')
    list.add(item.add(number).add(text))
    const beside = () => {
      const { y } = canvas
      writeText(canvas, number, [`${index + 1}.`], { align: 'left', after: 0 })
      canvas.y = y
    }
    writeText(canvas, text, pieces, {
      left: sheet.left + MARK_WIDTH,
      align: 'left',
      after: GAP,
      beside,
    })
  })
  list.end()
}

type SignatureWords = {
  signer: string
  manner: string
  /** Our own words, where it is not plain from the form whose hand is meant. */
  whoSigns?: string
  notes: LinePiece[][]
}

/** Who signs, on the right, with room to sign; on the left small notes to whoever handles the paper. */
export function signatureBlock(
  canvas: Canvas,
  { signer, manner, whoSigns, notes }: SignatureWords,
) {
  makeRoom(canvas, (whoSigns ? 5 : 3) * lineHeight() + SIGNATURE_SPACE)
  const top = canvas.y
  const width = sheet.width - SIGNATURE_WIDTH - 2 * GAP
  const left = { width, size: NOTE_SIZE, align: 'left', after: 2 } as const
  for (const note of notes) paragraph(canvas, note, left)
  const below = canvas.y
  const right = { left: sheet.right - SIGNATURE_WIDTH, align: 'centre', after: 0 } as const
  canvas.y = top
  paragraph(canvas, [{ text: signer, face: 'bold' }], right)
  paragraph(canvas, [{ text: manner, face: 'italic' }], { ...right, size: NOTE_SIZE })
  if (whoSigns) paragraph(canvas, [whoSigns], { ...right, size: NOTE_SIZE })
  canvas.y = Math.max(below, canvas.y + SIGNATURE_SPACE)
}
