import 'server-only'
import type { QRCodeSegment } from 'qrcode'
import { env } from '@/lib/platform/env'
import { renderPdf, type PdfSection } from '@/lib/pdf/document'
import type { Canvas } from '@/lib/pdf/canvas'
import type { LinePiece } from '@/lib/pdf/lines'
import {
  blankDate,
  heading,
  labelledLine,
  nationalHeading,
  paragraph,
  placeAndDate,
  radioList,
  signatureBlock,
} from '@/lib/pdf/parts'
import { drawQrCode, fittingCode } from '@/lib/pdf/qr-code'
import { MILLIMETRE, newPage, sheet } from '@/lib/pdf/sheet'
import { writeText } from '@/lib/pdf/text'
import {
  commitmentStatement,
  decreeStatement,
  formAddressee,
  formLabels,
  formSubtitle,
  formTitle,
  signatureWords,
  startOpening,
  startStatement,
  transactionPlaces,
} from '@/lib/site/official-sentences'
import type { CertificateFacts } from '@/lib/signatures/certificates/facts'
import { approvalNote } from './approval-note'
import { certificateOfForm } from './certificate-lines'
import { kinds, type KindId } from '../kinds/kinds'
import { plainLines, type PrintedDeclaration } from './printed-declaration'
import { shownReference } from '../reference/reference'
import { waysOfHandingIn } from '../questions/submission'
import { stepOf, type StepId } from '../steps/steps'

export type ApprovalOnPaper = { officeName: string; on: string }
export type PrintedPaper = PrintedDeclaration & {
  /** The signed digits of its QR code (lib/paper-code). */
  code: string
  /** Only on the copy made when the case was approved. */
  approval?: ApprovalOnPaper
  /** Only there too: with which the form was signed. */
  certificate?: CertificateFacts
}
/** What is missing becomes dots, to be filled in by hand. */
export type DeclarationSection = PdfSection<Partial<PrintedPaper>>

/** Below the rule of the heading, which stands a line lower beside a code. */
const DATE_TOP = sheet.top + 18 * MILLIMETRE + 4
const DATE_TOP_BESIDE = DATE_TOP + 6 * MILLIMETRE
const BELOW_QR = 2.5 * MILLIMETRE
/** Room enough for the official heading beside it. */
const LARGEST_QR = 44 * MILLIMETRE
/** Scanners want white around a code: four of its cells. */
const BESIDE_QR = 5 * MILLIMETRE
const AFTER_MARK = 8
/** Opened by a telephone's own camera; what stands behind # never leaves the telephone. */
const READER = new URL('/giay#', env.SITE_URL).href
const REFERENCE_WIDTH = 50 * MILLIMETRE
const PLACE_DOTS: LinePiece = { dots: 36 }
const REST_OF_LINE: LinePiece = { dots: 'rest' }
const methodLabel = stepOf('submission').questions.method.label

/** Mẫu số 01, Phụ lục III, Nghị định 140/2018/NĐ-CP, filled in and ready to sign. */
export const declarationPdf = (printed: PrintedPaper): Promise<Buffer> =>
  renderPdf(titleOf(printed), [approvalNote, ...sectionsOf(printed.kind)], printed)

/** At the foot of both pages: loose sheets of an approved copy are known for what they are. */
const titleOf = ({ reference, approval }: PrintedPaper) =>
  `Tờ khai ${shownReference(reference)}${approval ? ', bản đã duyệt' : ''}`

/** The same paper for whoever writes by hand: no mark of a case, nothing ticked, dots everywhere. */
export const blankDeclarationPdf = (): Promise<Buffer> =>
  renderPdf('Mẫu số 01, tờ trống', sectionsOf('person'), {})

export const opening: DeclarationSection = (canvas, { reference, code, place, madeOn }) => {
  const mark =
    reference && code
      ? { reference, digits: code, ...fittingCode(wordsOfCode(code), LARGEST_QR) }
      : null
  const left = mark ? sheet.left + mark.side + BESIDE_QR : sheet.left
  paragraph(canvas, [{ text: 'Mẫu số 01', face: 'bold' }], { align: 'right', after: 0 })
  // Beside the code there is no room for both in one line.
  if (!mark) canvas.y = sheet.top
  nationalHeading(canvas, left)
  const below = mark ? caseMark(canvas, mark) : DATE_TOP
  canvas.y = mark ? DATE_TOP_BESIDE : DATE_TOP
  const beside = {
    left: mark ? left : sheet.left + REFERENCE_WIDTH,
    align: 'right',
    after: 18,
  } as const
  if (place && madeOn) placeAndDate(canvas, place, madeOn, beside)
  else paragraph(canvas, [PLACE_DOTS, ',', ...blankDate('italic')], beside)
  canvas.y = Math.max(canvas.y, below)
}

const wordsOfCode = (digits: string): QRCodeSegment[] => [
  { data: new TextEncoder().encode(READER), mode: 'byte' },
  { data: digits, mode: 'numeric' },
]

type CaseMark = ReturnType<typeof fittingCode> & { reference: string; digits: string }

/** Beside the official heading, where the paper's own text never comes: for the counter's scanner and eye. Answers where it ends. */
function caseMark(canvas: Canvas, { reference, digits, ...code }: CaseMark): number {
  // For whoever brings the file and no paper.
  canvas.pdf.info.Keywords = READER + digits
  const shown = shownReference(reference)
  const mark = canvas.pdf.struct('P')
  canvas.body.add(mark)
  const alt = `Mã QR có chữ ký, chứa mã hồ sơ ${shown} và mọi điều ghi trên tờ khai này`
  drawQrCode(canvas, mark, { ...code, alt, x: sheet.left, y: sheet.top })
  canvas.y = sheet.top + code.side + BELOW_QR
  writeText(canvas, mark, ['Mã hồ sơ:', { text: shown, face: 'bold' }], { size: 10 })
  mark.end()
  return canvas.y + AFTER_MARK
}

export const title: DeclarationSection = (canvas) => {
  heading(canvas, 1, [formTitle, formSubtitle], { align: 'centre', after: 14 })
  paragraph(canvas, [formAddressee], { align: 'centre', after: 14 })
}

/** What a step has on the form: its lines, unless it is drawn otherwise. */
const linesOf =
  (id: StepId): DeclarationSection =>
  (canvas, { lines }) => {
    for (const { label, words } of plainLines(id, lines)) labelledLine(canvas, label, words)
  }

const address: DeclarationSection = (canvas, printed) => {
  if (printed.address) labelledLine(canvas, formLabels.address, printed.address)
  else paragraph(canvas, [`${formLabels.address}:`, REST_OF_LINE, REST_OF_LINE])
}

// Our choice: of the form's three blocks a paper has the one that applies (lib/requests/printed has the others).
const registration: DeclarationSection = (canvas, { startsOn, transactionPlace }) => {
  const { count } = canvas.pdf.bufferedPageRange()
  // «… như sau:» stands over what follows it, and the pages share the words.
  if (count === 1) newPage(canvas)
  paragraph(canvas, [decreeStatement])
  const start: LinePiece[] = [{ text: startOpening, face: 'bold' }, ...blankDate('bold')]
  heading(canvas, 2, [startsOn ? startStatement(startsOn) : start])
  paragraph(canvas, [`${formLabels.transactionPlace}:`])
  const ivan: LinePiece =
    transactionPlace?.kind === 'ivan' ? { text: transactionPlace.name, face: 'bold' } : REST_OF_LINE
  radioList(canvas, [
    { chosen: transactionPlace?.kind === 'portal', pieces: [transactionPlaces.portal] },
    { chosen: transactionPlace?.kind === 'ivan', pieces: [transactionPlaces.ivan, ivan] },
  ])
}

const commitment: DeclarationSection = (canvas) =>
  paragraph(canvas, [commitmentStatement], { after: 24 })

/** Not in the form: where the one named above is not the one who signs. */
const whoSigns: Partial<Record<KindId, string>> = {
  child: 'Cha, mẹ hoặc người giám hộ ký và ghi rõ họ tên của mình.',
}

const signature: DeclarationSection = (canvas, { kind, officeName, submission, oldAddress }) =>
  signatureBlock(canvas, {
    ...signatureWords,
    whoSigns: kind && whoSigns[kind],
    notes: [
      [{ text: 'Nộp tại:', face: 'bold' }, officeName ?? REST_OF_LINE],
      ...(submission
        ? [[{ text: `${methodLabel}:`, face: 'bold' } as const, waysOfHandingIn[submission]]]
        : []),
      // Not in the form: since 01/07/2025 districts are gone, and the counter compares with papers that name one.
      ...(oldAddress
        ? [[{ text: 'Địa chỉ ghi trên giấy tờ:', face: 'bold' } as const, oldAddress]]
        : []),
    ],
  })

const drawn: Partial<Record<StepId, readonly DeclarationSection[]>> = {
  address: [address],
  contact: [certificateOfForm, linesOf('contact')],
  transaction: [registration],
}

/** The steps of a kind in their order, between what stands on every form. */
const sectionsOf = (id: KindId): DeclarationSection[] => [
  opening,
  title,
  ...kinds[id].steps.flatMap((step) => drawn[step.id] ?? [linesOf(step.id)]),
  commitment,
  signature,
]
