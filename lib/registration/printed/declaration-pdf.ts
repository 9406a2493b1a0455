import 'server-only'
import { renderPdf, type Section } from '@/lib/pdf/document'
import type { Paper } from '@/lib/pdf/paper'
import type { Piece } from '@/lib/pdf/lines'
import {
  blankDate,
  heading,
  labelledLine,
  nationalHeading,
  paragraph,
  placeAndDate,
  radioList,
  signatureBlock,
  tickBox,
} from '@/lib/pdf/parts'
import { drawQrCode } from '@/lib/pdf/qr-code'
import { MILLIMETRE, newPage, sheet } from '@/lib/pdf/sheet'
import { writeText } from '@/lib/pdf/text'
import {
  commitmentStatement,
  decreeStatement,
  formAddressee,
  formLabels,
  formSubtitle,
  formTitle,
  noCertificateStatement,
  signatureWords,
  startOpening,
  startStatement,
  submissionMethods,
  transactionPlaces,
} from '@/lib/site/official-sentences'
import { approvalNote } from './approval-note'
import { plainLines, type PlainStep, type PrintedDeclaration } from './printed-declaration'
import { shownReference } from '../reference/reference'
import { stepOf } from '../steps/steps'

/** What is missing becomes dots, to be filled in by hand. */
type DeclarationSection = Section<Partial<PrintedDeclaration>>

const QR_SIDE = 18 * MILLIMETRE
const BELOW_QR = 4
/** Brings the small letters down to the line of the date beside them. */
const LOWERED = 3
const REFERENCE_WIDTH = 50 * MILLIMETRE
const PLACE_DOTS: Piece = { dots: 36 }
const REST_OF_LINE: Piece = { dots: 'rest' }
const methodLabel = stepOf('submission').questions.method.label

/** Mẫu số 01, Phụ lục III, Nghị định 140/2018/NĐ-CP, filled in and ready to sign. */
export const declarationPdf = (printed: PrintedDeclaration): Promise<Buffer> =>
  renderPdf(titleOf(printed), [approvalNote, ...sections], printed)

/** At the foot of both pages: loose sheets of an approved copy are known for what they are. */
const titleOf = ({ reference, approval }: PrintedDeclaration) =>
  `Tờ khai ${shownReference(reference)}${approval ? ', bản đã duyệt' : ''}`

/** The same paper for whoever writes by hand: no mark of a case, nothing ticked, dots everywhere. */
export const blankDeclarationPdf = (): Promise<Buffer> =>
  renderPdf('Mẫu số 01, tờ trống', sections, {})

const opening: DeclarationSection = (paper, { reference, place, madeOn }) => {
  paragraph(paper, [{ text: 'Mẫu số 01', face: 'bold' }], { align: 'right' })
  paper.y = sheet.top
  nationalHeading(paper)
  paper.y = sheet.top + QR_SIDE + BELOW_QR
  if (reference) caseMark(paper, reference)
  const beside = { left: sheet.left + REFERENCE_WIDTH, align: 'right', after: 18 } as const
  if (place && madeOn) placeAndDate(paper, place, madeOn, beside)
  else paragraph(paper, [PLACE_DOTS, ',', ...blankDate('italic')], beside)
}

/** Beside the official heading, where the paper's own text never comes: for the counter's scanner and eye. */
const caseMark = (paper: Paper, reference: string) => {
  const shown = shownReference(reference)
  const mark = paper.pdf.struct('P')
  paper.body.add(mark)
  const code = { content: reference, alt: `Mã QR chứa mã hồ sơ ${shown}` }
  drawQrCode(paper, mark, { ...code, x: sheet.left, y: sheet.top, side: QR_SIDE })
  const { y } = paper
  paper.y += LOWERED
  writeText(paper, mark, ['Mã hồ sơ:', { text: shown, face: 'bold' }], { size: 10 })
  mark.end()
  paper.y = y
}

const title: DeclarationSection = (paper) => {
  heading(paper, 1, [formTitle, formSubtitle], { align: 'centre', after: 14 })
  paragraph(paper, [formAddressee], { align: 'centre', after: 14 })
}

const plainLinesOf =
  (id: PlainStep): DeclarationSection =>
  (paper, printed) => {
    for (const { field, label } of plainLines(id)) labelledLine(paper, label, printed[field])
  }
/** A step that gets its first plain line asks for its place here, and then among the sections. */
const plain: Record<PlainStep, DeclarationSection> = {
  declarant: plainLinesOf('declarant'),
  contact: plainLinesOf('contact'),
}

const address: DeclarationSection = (paper, printed) => {
  if (printed.address) labelledLine(paper, formLabels.address, printed.address)
  else paragraph(paper, [`${formLabels.address}:`, REST_OF_LINE, REST_OF_LINE])
}

const certificate: DeclarationSection = (paper, { reference }) => {
  labelledLine(paper, formLabels.certificateNumber)
  labelledLine(paper, formLabels.certifier)
  const from = [formLabels.certificatePeriod, ...blankDate('regular').slice(0, -1)]
  paragraph(paper, [...from, REST_OF_LINE, 'đến', ...blankDate('regular'), '(*)'])
  tickBox(paper, reference !== undefined, [noCertificateStatement])
}

// Our choice: the form also has blocks for changing and stopping, of which no verbatim copy was found. They are
// later acts of an account that exists, so this paper prints the block that applies, and leaves them out.
const registration: DeclarationSection = (paper, { startsOn, transactionPlace }) => {
  const { count } = paper.pdf.bufferedPageRange()
  // «… như sau:» stands over what follows it, and the pages share the words.
  if (count === 1) newPage(paper)
  paragraph(paper, [decreeStatement])
  const start: Piece[] = [{ text: startOpening, face: 'bold' }, ...blankDate('bold')]
  heading(paper, 2, [startsOn ? startStatement(startsOn) : start])
  paragraph(paper, [`${formLabels.transactionPlace}:`])
  const ivan: Piece =
    transactionPlace?.kind === 'ivan' ? { text: transactionPlace.name, face: 'bold' } : REST_OF_LINE
  radioList(paper, [
    { chosen: transactionPlace?.kind === 'portal', pieces: [transactionPlaces.portal] },
    { chosen: transactionPlace?.kind === 'ivan', pieces: [transactionPlaces.ivan, ivan] },
  ])
}

const commitment: DeclarationSection = (paper) =>
  paragraph(paper, [commitmentStatement], { after: 24 })

const signature: DeclarationSection = (paper, { officeName, submission, oldAddress }) =>
  signatureBlock(paper, {
    ...signatureWords,
    notes: [
      [{ text: 'Nộp tại:', face: 'bold' }, officeName ?? REST_OF_LINE],
      ...(submission
        ? [[{ text: `${methodLabel}:`, face: 'bold' } as const, submissionMethods[submission]]]
        : []),
      // Not in the form: since 01/07/2025 districts are gone, and the counter compares with papers that name one.
      ...(oldAddress
        ? [[{ text: 'Địa chỉ ghi trên giấy tờ:', face: 'bold' } as const, oldAddress]]
        : []),
    ],
  })

const sections = [
  opening,
  title,
  plain.declarant,
  address,
  certificate,
  plain.contact,
  registration,
  commitment,
  signature,
]
