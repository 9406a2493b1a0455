import { formatDay } from '@/lib/forms/dates'
import { env } from '@/lib/platform/env'
import type { OutgoingMessage } from '@/lib/platform/outbox'
import { hotline, site } from '@/lib/site/settings'
import type { Declaration } from './declaration'
import { shownReference } from './reference'
import type { Act } from './status'

type About = { reference: string; answers: Declaration; dueOn: Date | null }
type Words = { number: string; due: string; login: string; secret: string; link: string }

/** One message for every act: what happened, what to do next. */
const sentences: Record<Act, (words: Words) => string> = {
  submit: ({ number }) =>
    `Đã ghi nhận hồ sơ ${number}. Việc tiếp theo: in mẫu 01, ký tên và mang đến cơ quan BHXH bạn đã chọn, kèm giấy tờ tùy thân.`,
  submitByPost: ({ number }) =>
    `Đã ghi nhận hồ sơ ${number}. Việc tiếp theo: in mẫu 01, ký tên và giao cho bưu điện đến nhận. Cước bưu điện bạn tự trả.`,
  receivePaper: ({ number, due }) =>
    `Cơ quan BHXH đã nhận bản ký của hồ sơ ${number}. Hẹn trả lời trước hết ngày ${due}. Bạn chưa phải làm gì thêm.`,
  sendForApproval: ({ number }) =>
    `Hồ sơ ${number} đã thẩm định xong và đang chờ duyệt. Bạn chưa phải làm gì thêm.`,
  sendBack: ({ number }) => `Hồ sơ ${number} đang được thẩm định lại. Bạn chưa phải làm gì thêm.`,
  return: ({ number, due }) =>
    `Hồ sơ ${number} cần bổ sung trước hết ngày ${due}. Mở hồ sơ để xem từng lý do và sửa ngay trên mạng.`,
  correct: ({ number }) =>
    `Đã nhận phần bổ sung của hồ sơ ${number}. Cán bộ sẽ thẩm định lại. Bạn chưa phải làm gì thêm.`,
  correctAndReprint: ({ number }) =>
    `Đã nhận phần bổ sung của hồ sơ ${number}. Việc tiếp theo: in lại mẫu 01, ký tên và nộp bản mới.`,
  approve: ({ number, login, secret }) =>
    `Hồ sơ ${number} đã được duyệt. Tên đăng nhập: ${login}. Mã kích hoạt: ${secret} (dùng một lần, trong 7 ngày). Không đưa mã này cho bất kỳ ai.`,
  refuse: ({ number }) => `Hồ sơ ${number} bị từ chối. Mở hồ sơ để xem lý do và cách làm lại.`,
  withdraw: ({ number }) => `Bạn đã rút hồ sơ ${number}. Khi cần, bạn có thể đăng ký lại từ đầu.`,
  lapse: ({ number }) =>
    `Hồ sơ ${number} đã quá hạn bổ sung và được đóng. Bạn có thể đăng ký lại bất cứ lúc nào.`,
}

/** By SMS always; the same by e-mail for those who gave an address. */
export function messagesFor(act: Act, about: About, secret = ''): OutgoingMessage[] {
  const { contact, declarant } = about.answers
  const link = `${env.SITE_URL}${act === 'approve' ? '/kich-hoat' : '/ho-so'}`
  const words: Words = {
    number: shownReference(about.reference),
    due: about.dueOn ? formatDay(about.dueOn) : '',
    login: declarant.bhxhCode,
    secret,
    link,
  }
  const body = `${sentences[act](words)} ${link}`
  const sms: OutgoingMessage = {
    channel: 'SMS',
    recipient: contact.phone,
    body: `${site.shortName}: ${body}`,
  }
  // A code goes to the confirmed phone alone: nobody has yet shown that the e-mail address is theirs.
  if (!contact.email || secret) return [sms]
  const letter = `Chào ${declarant.fullName},\n\n${sentences[act](words)}\n\nXem hồ sơ: ${link}\nMã hồ sơ: ${words.number}\n\nTổng đài hỗ trợ: ${hotline.shown}\n${site.agency}`
  return [
    sms,
    { channel: 'EMAIL', recipient: contact.email, subject: `Hồ sơ ${words.number}`, body: letter },
  ]
}
