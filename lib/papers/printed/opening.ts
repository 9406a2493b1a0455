import { formatInstant } from '@/lib/forms/days/dates'
import { shownBhxhCode, shownIdNumber } from '@/lib/forms/shown'
import { birthInWords } from '@/lib/insured/births/shown-birth'
import type { Canvas } from '@/lib/pdf/canvas'
import { heading, paragraph } from '@/lib/pdf/parts'
import { shownPaperCode } from '../paper-code'
import { factLine } from './fact-line'
import { printedName, type PaperFacts } from './paper-facts'

const NOTE_SIZE = 11

type Title = { title: string; notes: string[] }

/** Who made it, what it is and what it is not, and whom it is about. */
export function openingPart(canvas: Canvas, facts: PaperFacts, { title, notes }: Title) {
  const { code, issuedAt, isDemo } = facts
  const left = { align: 'left', after: 0 } as const
  paragraph(canvas, [{ text: 'CỔNG GIAO DỊCH ĐIỆN TỬ BẢO HIỂM XÃ HỘI', face: 'bold' }], left)
  paragraph(canvas, [`Mã giấy: ${shownPaperCode(code)}`], left)
  paragraph(canvas, [`Lập lúc ${formatInstant(issuedAt)}`], { align: 'left', after: 16 })
  heading(canvas, 1, [title.toLocaleUpperCase('vi')], { align: 'centre', after: 6 })
  for (const note of isDemo ? [...notes, DEMO] : notes)
    paragraph(canvas, [{ text: note, face: 'italic' }], {
      ...{ align: 'centre', size: NOTE_SIZE, after: 3 },
    })
  canvas.y += 8
  personLines(canvas, facts)
}
const DEMO = 'BẢN TRÌNH DIỄN: không phải dữ liệu của người thật, không dùng để làm thủ tục.'

function personLines(canvas: Canvas, facts: PaperFacts) {
  const { owner, person, askedBy } = facts
  factLine(canvas, 'Họ và tên', printedName(facts))
  factLine(canvas, 'Mã số BHXH', shownBhxhCode(owner.bhxhCode))
  if (person) {
    factLine(canvas, 'Ngày sinh', birthInWords(person.birthDate))
    factLine(canvas, 'Giới tính', person.sex)
    factLine(canvas, 'Số căn cước', shownIdNumber(person.idNumber))
  }
  if (askedBy) factLine(canvas, 'Người đề nghị lập giấy', askedBy)
  canvas.y += 10
}
