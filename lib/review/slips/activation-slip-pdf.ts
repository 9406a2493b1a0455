import 'server-only'
import { formatInstant } from '@/lib/forms/days/dates'
import { isOrganisationLogin, shownLoginNumber } from '@/lib/forms/numbers/login-number'
import { renderPdf, type PdfSection } from '@/lib/pdf/document'
import type { Canvas } from '@/lib/pdf/canvas'
import { heading, labelledLine, numberedList, paragraph } from '@/lib/pdf/parts'
import { drawQrCode, sturdyCode } from '@/lib/pdf/qr-code'
import { MILLIMETRE, sheet } from '@/lib/pdf/sheet'
import { env } from '@/lib/platform/env'
import { shownReference } from '@/lib/registration/reference/reference'
import { hotline, site } from '@/lib/site/settings'
import { addressIn } from '@/lib/words/addresses.mjs'
import { currentLanguage, speaking } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'

export type ActivationSlip = {
  reference: string
  login: string
  fullName: string
  code: string
  expiresAt: Date
  /** Of its owner, who reads it at home. */
  language: string
}

type SlipSection = PdfSection<ActivationSlip>

const QR_SIDE = 32 * MILLIMETRE
const CODE_SIZE = 26
const activationAddress = () => `${env.SITE_URL}${addressIn(currentLanguage(), '/kich-hoat')}`

/** What a citizen takes home from the counter: the login, the code that opens it once, and how. */
export const activationSlipPdf = (slip: ActivationSlip): Promise<Buffer> =>
  speaking(slip.language, () =>
    renderPdf(t('Phiếu kích hoạt tài khoản'), [title, account, code, steps, warning], slip, {
      language: currentLanguage(),
    }),
  )

const title: SlipSection = (canvas, { reference }) => {
  paragraph(canvas, [{ text: t(site.agency).toLocaleUpperCase('vi'), face: 'bold' }], {
    align: 'left',
    after: 2,
  })
  paragraph(canvas, [t('Hồ sơ {reference}', { reference: shownReference(reference) })], {
    align: 'left',
    after: 24,
  })
  heading(canvas, 1, [t('Phiếu kích hoạt tài khoản').toLocaleUpperCase('vi')], {
    align: 'centre',
    after: 18,
  })
}

const account: SlipSection = (canvas, { fullName, login }) => {
  const isOrganisation = isOrganisationLogin(login)
  labelledLine(canvas, isOrganisation ? t('Tên đơn vị') : t('Họ và tên'), fullName)
  labelledLine(
    canvas,
    isOrganisation ? t('Tên đăng nhập (mã số thuế)') : t('Tên đăng nhập (mã số BHXH)'),
    shownLoginNumber(login),
  )
}

const code: SlipSection = (canvas, slip) => {
  const top = canvas.y + 6
  drawAddress(canvas, top)
  const beside = { left: sheet.left + QR_SIDE + 8 * MILLIMETRE, align: 'left' } as const
  canvas.y = top
  paragraph(canvas, [t('Mã kích hoạt, dùng một lần:')], { ...beside, after: 2 })
  paragraph(canvas, [{ text: slip.code, face: 'bold' }], { ...beside, size: CODE_SIZE, after: 4 })
  paragraph(canvas, [t('Dùng trước {time}.', { time: formatInstant(slip.expiresAt) })], beside)
  canvas.y = top + QR_SIDE + 18
}

/** The code of the picture is the address alone: a photograph of it by a bystander opens nothing. */
const drawAddress = (canvas: Canvas, y: number) => {
  const mark = canvas.pdf.struct('P')
  canvas.body.add(mark)
  const alt = t('Mã QR mở trang {address}', { address: activationAddress() })
  drawQrCode(canvas, mark, {
    modules: sturdyCode(activationAddress()),
    alt,
    x: sheet.left,
    y,
    side: QR_SIDE,
  })
  mark.end()
}

const steps: SlipSection = (canvas, { login }) => {
  heading(canvas, 2, [t('Cách kích hoạt')])
  numberedList(canvas, [
    [t('Quét mã QR ở trên, hoặc mở trang {address}.', { address: activationAddress() })],
    [t('Nhập tên đăng nhập và mã kích hoạt ghi trên phiếu này.')],
    [t('Tự đặt mật khẩu, chỉ mình ông/bà biết.')],
    // The app knows people alone.
    ...(isOrganisationLogin(login)
      ? []
      : [[t('Tải ứng dụng VssID, đăng nhập bằng mã số BHXH và mật khẩu vừa đặt.')]]),
  ])
}

const warning: SlipSection = (canvas) => {
  paragraph(
    canvas,
    [
      t(
        'Xin ông/bà giữ kín phiếu này và hủy đi sau khi kích hoạt. Không đọc mã cho ai, kể cả cán bộ BHXH.',
      ),
    ],
    { align: 'left' },
  )
  paragraph(
    canvas,
    [t('Cần giúp: gọi {hotline}. {price}.', { hotline: hotline.shown, price: t(hotline.price) })],
    { align: 'left' },
  )
}
