import 'server-only'
import { formatInstant } from '@/lib/forms/dates'
import { shownBhxhCode } from '@/lib/forms/shown'
import { renderPdf, type Section } from '@/lib/pdf/document'
import { heading, labelledLine, paragraph } from '@/lib/pdf/parts'
import { hotline, site } from '@/lib/site/settings'
import { kindLabel, maskedContact, type ContactChange } from './contact-change'

export type ContactSlip = { change: ContactChange; officeName: string }
type Part = Section<ContactSlip>

/** What the person takes home: what was changed, where and when. No code, and no contact in full. */
export const contactSlipPdf = (slip: ContactSlip): Promise<Buffer> =>
  renderPdf('Phiếu thay đổi liên hệ', [title, facts, advice], slip)

const title: Part = (paper, { officeName }) => {
  const left = { align: 'left' } as const
  paragraph(paper, [{ text: site.agency.toLocaleUpperCase('vi'), face: 'bold' }], {
    ...left,
    after: 2,
  })
  paragraph(paper, [officeName], { ...left, after: 24 })
  heading(paper, 1, ['PHIẾU THAY ĐỔI LIÊN HỆ'], { align: 'centre', after: 18 })
}

const facts: Part = (paper, { change }) => {
  const { account, kind, oldValue, newValue, stateSince } = change
  labelledLine(paper, 'Họ và tên', account.fullName)
  labelledLine(paper, 'Mã số BHXH', shownBhxhCode(account.login))
  labelledLine(paper, 'Nội dung thay đổi', kindLabel[kind])
  labelledLine(paper, 'Liên hệ cũ', maskedContact(kind, oldValue))
  labelledLine(paper, 'Liên hệ mới', maskedContact(kind, newValue))
  labelledLine(paper, 'Có hiệu lực lúc', formatInstant(stateSince))
}

const advice: Part = (paper, { change }) => {
  const lines = [
    'Từ lúc này, tin nhắn và mã của tài khoản được gửi đến liên hệ mới.',
    change.account.isOpened
      ? 'Nếu quên mật khẩu, ông/bà mở trang đăng nhập và chọn “Quên mật khẩu?”.'
      : 'Tài khoản chưa kích hoạt. Mã kích hoạt được gửi đến số điện thoại mới.',
    'Không đọc mã cho ai, kể cả cán bộ BHXH.',
    `Nếu ông/bà không đề nghị thay đổi này, xin gọi ngay ${hotline.shown}.`,
  ]
  for (const line of lines) paragraph(paper, [line], { align: 'left' })
}
