import 'server-only'
import { formatInstant } from '@/lib/forms/days/dates'
import { renderPdf, type PdfSection } from '@/lib/pdf/document'
import { heading, labelledLine, numberedList, paragraph } from '@/lib/pdf/parts'
import { env } from '@/lib/platform/env'
import { site } from '@/lib/site/settings'
import { SOURCE } from '@/lib/words/languages.mjs'

export type StaffSlip = { login: string; fullName: string; code: string; expiresAt: Date }

type SlipSection = PdfSection<StaffSlip>

const TITLE = 'Phiếu kích hoạt tài khoản cán bộ'
const CODE_SIZE = 26

/** What an officer is handed: their staff code, the code that opens it once, and how. */
export const staffSlipPdf = (slip: StaffSlip): Promise<Buffer> =>
  renderPdf(TITLE, [title, account, code, steps, warning], slip, { language: SOURCE })

const title: SlipSection = (canvas) => {
  paragraph(canvas, [{ text: site.agency.toLocaleUpperCase('vi'), face: 'bold' }], {
    align: 'left',
    after: 24,
  })
  heading(canvas, 1, [TITLE.toLocaleUpperCase('vi')], { align: 'centre', after: 18 })
}

const account: SlipSection = (canvas, { fullName, login }) => {
  labelledLine(canvas, 'Họ và tên', fullName)
  labelledLine(canvas, 'Mã cán bộ', login)
}

const code: SlipSection = (canvas, slip) => {
  paragraph(canvas, ['Mã kích hoạt, dùng một lần:'], { align: 'left', after: 2 })
  paragraph(canvas, [{ text: slip.code, face: 'bold' }], {
    align: 'left',
    size: CODE_SIZE,
    after: 4,
  })
  paragraph(canvas, [`Dùng trước ${formatInstant(slip.expiresAt)}.`], { align: 'left', after: 18 })
}

const steps: SlipSection = (canvas) => {
  heading(canvas, 2, ['Cách kích hoạt'])
  numberedList(canvas, [
    [`Mở trang ${env.SITE_URL}/can-bo/kich-hoat.`],
    ['Nhập mã cán bộ và mã kích hoạt ghi trên phiếu này.'],
    ['Tự đặt mật khẩu, chỉ mình ông/bà biết.'],
  ])
}

const warning: SlipSection = (canvas) => {
  paragraph(
    canvas,
    ['Xin ông/bà giữ kín phiếu này và hủy đi sau khi kích hoạt. Không đọc mã cho ai.'],
    { align: 'left' },
  )
}
