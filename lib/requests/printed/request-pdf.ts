import 'server-only'
import { formatInstant } from '@/lib/forms/days/dates'
import { shownBhxhCode, shownIdNumber, shownPhone } from '@/lib/forms/shown'
import { isOrganisationLogin, shownLoginNumber } from '@/lib/forms/numbers/login-number'
import { renderPdf, type PdfSection } from '@/lib/pdf/document'
import { dateInWords, heading, labelledLine, paragraph, signatureBlock } from '@/lib/pdf/parts'
import { makeRoom } from '@/lib/pdf/sheet'
import { certificateLines } from '@/lib/registration/printed/certificate-lines'
import { opening, title } from '@/lib/registration/printed/declaration-pdf'
import { unitLabels } from '@/lib/registration/questions/unit-labels'
import {
  commitmentStatement,
  decreeStatement,
  formLabels,
  signatureWords,
  stopOpening,
} from '@/lib/site/official-sentences'
import type { Owner } from '../owner'
import type { ValueChange } from '../request'

export type PrintedRequest = {
  owner: Owner
  /** Who confirmed it in the owner's name: a child's guardian. */
  signerName?: string
  /** ISO date */
  madeOn: string
  place: string
  /** What applies of the two later acts. */
  changes: readonly ValueChange[]
  stop?: { on: string; reason: string }
  confirmed: { channel: 'SMS' | 'EMAIL'; at: Date }
}
type Section = PdfSection<PrintedRequest>

/** Mẫu số 01 with the block that applies, confirmed by the authentication code instead of a signature. */
export const requestPdf = (printed: PrintedRequest): Promise<Buffer> =>
  renderPdf(
    printed.stop ? 'Tờ khai ngừng sử dụng' : 'Tờ khai điều chỉnh thông tin',
    sections,
    printed,
  )

const head: Section = (canvas, { madeOn, place }) => opening(canvas, { madeOn, place })

const person: Section = (canvas, { owner, signerName }) => {
  labelledLine(canvas, formLabels.name, owner.fullName)
  const lines = isOrganisationLogin(owner.login) ? linesOfUnit(owner) : linesOfPerson(owner)
  for (const [label, words] of lines) labelledLine(canvas, label, words)
  labelledLine(canvas, formLabels.address, owner.address ?? '')
  const certificate = owner.certificate ?? undefined
  certificateLines(canvas, { hasNone: owner.bhxhCode !== null && !certificate, certificate })
  const contactPerson = signerName ?? owner.contactPerson ?? owner.fullName
  labelledLine(canvas, formLabels.contactPerson, contactPerson)
  labelledLine(canvas, formLabels.email, owner.email ?? '')
  labelledLine(canvas, formLabels.phone, owner.phone ? shownPhone(owner.phone) : '')
  paragraph(canvas, [decreeStatement])
}

type Line = [label: string, words?: string]
const idNumberOf = ({ idNumber }: Owner) => (idNumber ? shownIdNumber(idNumber) : undefined)

const linesOfPerson = (owner: Owner): Line[] => [
  [formLabels.bhxhCode, owner.bhxhCode ? shownBhxhCode(owner.bhxhCode) : undefined],
  [formLabels.idNumber, idNumberOf(owner)],
]

/** As on the form an employer registered by. */
const linesOfUnit = (owner: Owner): Line[] => [
  [unitLabels.taxCode, shownLoginNumber(owner.login)],
  [unitLabels.unitCode, owner.unit.unitCode],
  [unitLabels.representative, owner.unit.representative],
  [unitLabels.position, owner.unit.position],
  [unitLabels.representativeIdNumber, idNumberOf(owner)],
]

/** Old and new stand on one page: four lines and the name of what changed. */
const ONE_CHANGE = 90
/** Above them on the same page. */
const HEADING = 30

/** Reconstructed: no verbatim copy of this block was found, only that the form has one. Our words, never shown as the official ones. */
const adjustment: Section = (canvas, { changes }) => {
  if (changes.length === 0) return
  makeRoom(canvas, HEADING + ONE_CHANGE)
  heading(canvas, 2, ['Điều chỉnh thông tin:'])
  for (const { part, before, after } of changes) {
    makeRoom(canvas, ONE_CHANGE)
    paragraph(canvas, [{ text: part, face: 'bold' }], { align: 'left', after: 2 })
    labelledLine(canvas, 'Nội dung đã đăng ký', before || 'chưa có')
    labelledLine(canvas, 'Nội dung điều chỉnh', after)
  }
}

/** Reconstructed as the one above. */
const stopping: Section = (canvas, { stop }) => {
  if (!stop) return
  heading(canvas, 2, [`${stopOpening} ${dateInWords(stop.on)}`])
  labelledLine(canvas, 'Lý do', stop.reason || 'không nêu')
}

const commitment: Section = (canvas) => paragraph(canvas, [commitmentStatement], { after: 24 })

const signature: Section = (canvas, { owner, signerName, confirmed }) =>
  signatureBlock(canvas, {
    ...signatureWords,
    notes: [
      [{ text: 'Đã xác nhận bằng mã xác thực giao dịch điện tử', face: 'bold' }],
      [
        `Gửi bằng ${confirmed.channel === 'SMS' ? 'tin nhắn' : 'thư điện tử'}, nhập lúc ${formatInstant(confirmed.at)}.`,
      ],
      [
        isOrganisationLogin(owner.login)
          ? `Xác nhận từ tài khoản của: ${owner.fullName}`
          : `Người xác nhận: ${signerName ?? owner.fullName}`,
      ],
    ],
  })

const sections: Section[] = [head, title, person, adjustment, stopping, commitment, signature]
