import 'server-only'
import type { Canvas } from '@/lib/pdf/canvas'
import type { LinePiece } from '@/lib/pdf/lines'
import { blankDate, dateInWords, labelledLine, paragraph, tickBox } from '@/lib/pdf/parts'
import { formLabels, noCertificateStatement } from '@/lib/site/official-sentences'
import type { CertificateFacts } from '@/lib/signatures/certificates/facts'
import type { DeclarationSection } from './declaration-pdf'

/** Of the paper that is still to be signed: nobody knows yet with which certificate. */
const TOLD_BY_SIGNATURE = 'theo chữ ký số kèm theo tờ khai này'

type Lines = {
  /** Ticks the line of whoever has no certificate. */
  hasNone: boolean
  untold?: string
  certificate?: CertificateFacts
}

/** The block of the form that is about a certificate; what nobody tells becomes dots. */
export function certificateLines(canvas: Canvas, { hasNone, untold, certificate }: Lines) {
  labelledLine(canvas, formLabels.certificateNumber, certificate?.serialNumber ?? untold)
  labelledLine(canvas, formLabels.certifier, certificate?.issuer ?? untold)
  paragraph(canvas, [formLabels.certificatePeriod, ...periodOf(certificate), '(*)'])
  tickBox(canvas, hasNone, [noCertificateStatement])
}

/** The certificate the form is signed with: as it tells by itself, once the signature was accepted. */
export const certificateOfForm: DeclarationSection = (
  canvas,
  { reference, submission, kind, certificate },
) => {
  const isSigned = submission === 'signed'
  // «Cá nhân tôi …» says nothing of an organisation, which writes its certificate above.
  const hasNone = reference !== undefined && kind !== 'organisation' && !isSigned
  const untold = isSigned ? TOLD_BY_SIGNATURE : undefined
  certificateLines(canvas, { hasNone, untold, certificate })
}

const inBold = (day: string): LinePiece => ({ text: dateInWords(day), face: 'bold' })

const periodOf = (certificate?: CertificateFacts): LinePiece[] =>
  certificate
    ? [inBold(certificate.validFrom), 'đến', inBold(certificate.validTo)]
    : [...blankDate('regular').slice(0, -1), { dots: 'rest' }, 'đến', ...blankDate('regular')]
