import 'server-only'
import { formatInstant } from '@/lib/forms/days/dates'
import { shownBhxhCode } from '@/lib/forms/shown'
import { renderPdf, type Section } from '@/lib/pdf/document'
import type { Paper } from '@/lib/pdf/paper'
import { heading, labelledLine, numberedList, paragraph } from '@/lib/pdf/parts'
import { drawQrCode } from '@/lib/pdf/qr-code'
import { MILLIMETRE, sheet } from '@/lib/pdf/sheet'
import { env } from '@/lib/platform/env'
import { shownReference } from '@/lib/registration/reference/reference'
import { hotline, site } from '@/lib/site/settings'

export type ActivationSlip = {
  reference: string
  login: string
  fullName: string
  code: string
  expiresAt: Date
}

type SlipSection = Section<ActivationSlip>

const QR_SIDE = 32 * MILLIMETRE
const CODE_SIZE = 26
const activationAddress = () => `${env.SITE_URL}/kich-hoat`

/** What a citizen takes home from the counter: the login, the code that opens it once, and how. */
export const activationSlipPdf = (slip: ActivationSlip): Promise<Buffer> =>
  renderPdf('Phiếu kích hoạt tài khoản', [title, account, code, steps, warning], slip)

const title: SlipSection = (paper, { reference }) => {
  paragraph(paper, [{ text: site.agency.toLocaleUpperCase('vi'), face: 'bold' }], {
    align: 'left',
    after: 2,
  })
  paragraph(paper, [`Hồ sơ ${shownReference(reference)}`], { align: 'left', after: 24 })
  heading(paper, 1, ['PHIẾU KÍCH HOẠT TÀI KHOẢN'], { align: 'centre', after: 18 })
}

const account: SlipSection = (paper, { fullName, login }) => {
  labelledLine(paper, 'Họ và tên', fullName)
  labelledLine(paper, 'Tên đăng nhập (mã số BHXH)', shownBhxhCode(login))
}

const code: SlipSection = (paper, slip) => {
  const top = paper.y + 6
  drawAddress(paper, top)
  const beside = { left: sheet.left + QR_SIDE + 8 * MILLIMETRE, align: 'left' } as const
  paper.y = top
  paragraph(paper, ['Mã kích hoạt, dùng một lần:'], { ...beside, after: 2 })
  paragraph(paper, [{ text: slip.code, face: 'bold' }], { ...beside, size: CODE_SIZE, after: 4 })
  paragraph(paper, [`Dùng trước ${formatInstant(slip.expiresAt)}.`], beside)
  paper.y = top + QR_SIDE + 18
}

/** The code of the picture is the address alone: a photograph of it by a bystander opens nothing. */
const drawAddress = (paper: Paper, y: number) => {
  const mark = paper.pdf.struct('P')
  paper.body.add(mark)
  const alt = `Mã QR mở trang ${activationAddress()}`
  drawQrCode(paper, mark, { content: activationAddress(), alt, x: sheet.left, y, side: QR_SIDE })
  mark.end()
}

const steps: SlipSection = (paper) => {
  heading(paper, 2, ['Cách kích hoạt'])
  numberedList(paper, [
    [`Quét mã QR ở trên, hoặc mở trang ${activationAddress()}.`],
    ['Nhập tên đăng nhập và mã kích hoạt ghi trên phiếu này.'],
    ['Tự đặt mật khẩu, chỉ mình ông/bà biết.'],
    ['Tải ứng dụng VssID, đăng nhập bằng mã số BHXH và mật khẩu vừa đặt.'],
  ])
}

const warning: SlipSection = (paper) => {
  paragraph(
    paper,
    [
      'Xin ông/bà giữ kín phiếu này và hủy đi sau khi kích hoạt. Không đọc mã cho ai, kể cả cán bộ BHXH.',
    ],
    { align: 'left' },
  )
  paragraph(paper, [`Cần giúp: gọi ${hotline.shown}. ${hotline.price}.`], { align: 'left' })
}
