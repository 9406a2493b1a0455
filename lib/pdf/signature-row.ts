import type { Paper } from './paper'
import { paragraph } from './parts'
import { makeRoom, MILLIMETRE, sheet } from './sheet'
import { lineHeight } from './text'

const SPACE = 26 * MILLIMETRE
const BETWEEN = 6 * MILLIMETRE
const NOTE_SIZE = 11
/** In lines: the row is never cut in two. */
const LONGEST_NAME = 8

export type Signer = { role: string; name: string }

/** Who signs, beside each other, each with room to sign above the name. */
export function signatureRow(paper: Paper, signers: Signer[]) {
  makeRoom(paper, (2 + LONGEST_NAME) * lineHeight() + SPACE)
  const top = paper.y
  const width = (sheet.width - BETWEEN * (signers.length - 1)) / signers.length
  let below = top
  signers.forEach(({ role, name }, index) => {
    const style = { left: sheet.left + index * (width + BETWEEN), width, align: 'centre' } as const
    paper.y = top
    paragraph(paper, [{ text: role, face: 'bold' }], { ...style, after: 0 })
    paragraph(paper, [{ text: '(Ký và ghi rõ họ tên)', face: 'italic' }], {
      ...style,
      size: NOTE_SIZE,
      after: SPACE,
    })
    paragraph(paper, [name], style)
    below = Math.max(below, paper.y)
  })
  paper.y = below
}
