import type { Canvas } from './canvas'
import { paragraph } from './parts'
import { makeRoom, MILLIMETRE, sheet } from './sheet'
import { heightOf, type TextStyle } from './text'
import type { LinePiece } from './lines'

const SPACE = 26 * MILLIMETRE
const BETWEEN = 6 * MILLIMETRE
const NOTE_SIZE = 11

export type Signer = { role: string; name: string }

/** Who signs, beside each other, each with room to sign above the name. The row is never cut in two. */
export function signatureRow(canvas: Canvas, signers: Signer[]) {
  const width = (sheet.width - BETWEEN * (signers.length - 1)) / signers.length
  const columns = signers.map((signer, index) =>
    linesOf(signer, { left: sheet.left + index * (width + BETWEEN), width, align: 'centre' }),
  )
  const heights = columns.map((lines) => lines.reduce((sum, line) => sum + heightOf(...line), 0))
  const height = Math.max(...heights)
  makeRoom(canvas, height)
  const top = canvas.y
  for (const lines of columns) {
    canvas.y = top
    for (const line of lines) paragraph(canvas, ...line)
  }
  canvas.y = top + height
}

const linesOf = ({ role, name }: Signer, style: TextStyle): [LinePiece[], TextStyle][] => [
  [[{ text: role, face: 'bold' }], { ...style, after: 0 }],
  [
    [{ text: '(Ký và ghi rõ họ tên)', face: 'italic' }],
    { ...style, size: NOTE_SIZE, after: SPACE },
  ],
  [[name], { ...style, after: 14 }],
]
