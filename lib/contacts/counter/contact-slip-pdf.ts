import 'server-only'
import { dayOf, formatInstant } from '@/lib/forms/days/dates'
import { shownLoginNumber } from '@/lib/forms/numbers/login-number'
import { numberName } from '@/lib/review/number-name'
import { renderPdf, type PdfSection } from '@/lib/pdf/document'
import { heading, labelledLine, paragraph } from '@/lib/pdf/parts'
import { signatureRow } from '@/lib/pdf/signature-row'
import { hotline, site } from '@/lib/site/settings'
import { changeWords } from '../change-words'
import {
  isOfContact,
  isOfGuardian,
  kindLabel,
  maskedContact,
  shownContact,
  type ContactChange,
} from '../contact-change'
import { guardianAdvice, guardianLines } from '../guardians/guardian-lines'
import type { ChangeLook } from '../waiting/look-at-change'
import { paperHint } from './paper-seen'

export type ContactSlip = { change: ContactChange; look: ChangeLook }
type Part = PdfSection<ContactSlip>

/**
 * What the person takes home: what was changed, where, when and by whom. The new contact in full, so that a slip of the pen is seen.
 * Nobody signs a sheet on which nothing stands of what was changed: the advice comes last and goes over the page alone.
 */
export const contactSlipPdf = (slip: ContactSlip): Promise<Buffer> =>
  renderPdf(changeWords(slip.change).slip, [title, facts, signatures, advice], slip)

/** `089-20261128-3F0A1C`: by which an officer finds it again. */
const slipNumber = ({ officeCode, stateSince, id }: ContactChange): string =>
  `${officeCode}-${dayOf(stateSince).replaceAll('-', '')}-${id.slice(-6).toUpperCase()}`

const title: Part = (canvas, { change, look }) => {
  const left = { align: 'left', after: 2 } as const
  paragraph(canvas, [{ text: site.agency.toLocaleUpperCase('vi'), face: 'bold' }], left)
  paragraph(canvas, [look.officeName], left)
  paragraph(canvas, [`Số phiếu: ${slipNumber(change)}`], { ...left, after: 8 })
  heading(canvas, 1, [changeWords(change).slip.toLocaleUpperCase('vi')], {
    align: 'centre',
    after: 10,
  })
}

const facts: Part = (canvas, { change, look }) => {
  const { account, stateSince } = change
  labelledLine(canvas, 'Họ và tên', account.fullName)
  labelledLine(canvas, numberName(account.login), shownLoginNumber(account.login))
  labelledLine(canvas, 'Giấy tờ đã xem', paperHint(change.paperNumber))
  labelledLine(canvas, 'Nội dung thay đổi', kindLabel[change.kind])
  for (const { label, value } of changedLines(change, look)) labelledLine(canvas, label, value)
  labelledLine(canvas, 'Có hiệu lực lúc', formatInstant(stateSince))
  labelledLine(canvas, 'Người tiếp nhận', look.askedBy)
  labelledLine(canvas, 'Người duyệt', look.decidedBy ?? '')
  paragraph(
    canvas,
    [
      `Xin xem lại ${isOfContact(change) ? 'liên hệ mới' : 'điều'} ghi ở trên. Nếu có chỗ chưa đúng, xin báo ngay tại quầy.`,
    ],
    { align: 'left', after: 14 },
  )
}

function changedLines(change: ContactChange, { names }: ChangeLook) {
  if (isOfGuardian(change)) return guardianLines(change, names!)
  if (!isOfContact(change)) return []
  const { kind, oldValue, newValue } = change
  return [
    { label: 'Liên hệ cũ', value: maskedContact(kind, oldValue)?.mask ?? 'Chưa có' },
    { label: 'Liên hệ mới', value: shownContact(kind, newValue) },
  ]
}

const afterwards = {
  PHONE: (isOpened: boolean) => [
    'Từ lúc này, tin nhắn và mã của tài khoản được gửi đến số điện thoại mới.',
    isOpened
      ? 'Nếu quên mật khẩu, ông/bà mở trang đăng nhập và chọn “Quên mật khẩu?”.'
      : 'Tài khoản chưa kích hoạt. Mã kích hoạt mới được gửi đến số điện thoại mới. Mã trước không dùng được nữa.',
  ],
  EMAIL: (isOpened: boolean) => [
    'Từ lúc này, thư của tài khoản được gửi đến địa chỉ mới. Tin nhắn vẫn đến số điện thoại đang dùng.',
    ...(isOpened
      ? []
      : ['Tài khoản chưa kích hoạt. Mã kích hoạt đã được gửi đến số điện thoại đang dùng.']),
  ],
}

const advice: Part = (canvas, { change, look }) => {
  const lines = [
    ...(isOfContact(change)
      ? [
          ...afterwards[change.kind](change.account.isOpened),
          'Ngoài mã vừa đọc tại quầy, không đọc mã cho ai, kể cả cán bộ BHXH.',
        ]
      : [guardianAdvice({ leaves: look.names?.leaves ?? null }).join(' ')]),
    `Nếu ông/bà không đề nghị thay đổi này, xin gọi ngay ${hotline.shown}.`,
  ]
  for (const line of lines) paragraph(canvas, [line], { align: 'left' })
}

const signatures: Part = (canvas, { change, look }) =>
  signatureRow(canvas, [
    // A child asks for nothing: whoever came with the papers does.
    { role: 'Người đề nghị', name: look.names?.comer ?? change.account.fullName },
    { role: 'Người tiếp nhận', name: look.askedBy },
    { role: 'Người duyệt', name: look.decidedBy ?? '' },
  ])
