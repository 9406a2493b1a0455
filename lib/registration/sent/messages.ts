import { formatDay } from '@/lib/forms/days/dates'
import { env } from '@/lib/platform/env'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { letter } from '@/lib/site/letter'
import { hotline, site } from '@/lib/site/settings'
import { casePhone } from '@/lib/site/case-phone'
import type { Declaration } from '../steps/declaration'
import { activationWords } from '@/lib/verification/code-message'
import { lifeOf } from '@/lib/verification/one-time-code'
import { shownReference } from '../reference/reference'
import type { Transition } from '../steps/status'

type About = { reference: string; answers: Declaration; dueOn: Date | null }
type Words = { number: string; due: string }
type Message = {
  subject: (words: Words) => string
  text: (words: Words) => string
  /** Nothing to do: the case page tells it, and a letter, but no telephone rings. */
  isQuiet?: true
  /** What goes to the confirmed phone in place of `text` when it brings a secret; the letter says the rest. */
  secretText?: (secret: string) => string
}

const ask = `Hỏi: ${hotline.shown}`
const where = 'tại Cổng BHXH, mục Tìm lại hồ sơ'

/**
 * One message for every transition the citizen hears of: what happened, what to do next. No link and no number of the person in it, since that is what
 * swindlers send; two parts with marks at most, one without (the test counts).
 */
const messages: Record<Transition, Message | null> = {
  submit: {
    subject: ({ number }) => `Đã nhận tờ khai ${number}`,
    text: ({ number }) =>
      `Đã nhận tờ khai ${number}. Xin ông/bà in, ký tờ khai rồi mang cùng giấy tờ tùy thân đến cơ quan BHXH đã chọn. ${ask}`,
  },
  submitByPost: {
    subject: ({ number }) => `Đã nhận tờ khai ${number}`,
    text: ({ number }) =>
      `Đã nhận tờ khai ${number}. Xin ông/bà in, ký tờ khai rồi giao cho bưu điện đến nhận. Người gửi trả cước. ${ask}`,
  },
  receivePaper: {
    subject: ({ number }) => `Đã nhận tờ khai có chữ ký, hồ sơ ${number}`,
    text: ({ number, due }) =>
      `Đã nhận tờ khai có chữ ký, mã ${number}. Kết quả có chậm nhất ngày ${due}. Ông/bà chưa cần làm gì thêm.`,
  },
  sendForApproval: {
    subject: ({ number }) => `Hồ sơ ${number} đang chờ duyệt`,
    text: ({ number }) =>
      `Hồ sơ ${number} đã thẩm định xong và đang chờ duyệt. Ông/bà chưa cần làm gì thêm.`,
    isQuiet: true,
  },
  sendBack: {
    subject: ({ number }) => `Hồ sơ ${number} được thẩm định lại`,
    text: ({ number }) => `Hồ sơ ${number} được thẩm định lại. Ông/bà chưa cần làm gì thêm.`,
    isQuiet: true,
  },
  return: {
    subject: ({ number, due }) => `Cần bổ sung hồ sơ ${number}, chậm nhất ngày ${due}`,
    text: ({ number, due }) =>
      `Hồ sơ ${number} cần bổ sung, chậm nhất ngày ${due}. Xem lý do ${where}. ${ask}`,
  },
  correct: {
    subject: ({ number }) => `Đã nhận phần bổ sung của hồ sơ ${number}`,
    text: ({ number }) =>
      `Đã nhận phần bổ sung, hồ sơ ${number}. Cán bộ sẽ thẩm định lại. Ông/bà chưa cần làm gì thêm.`,
  },
  correctAndReprint: {
    subject: ({ number }) => `Cần nộp lại tờ khai đã ký, hồ sơ ${number}`,
    text: ({ number }) =>
      `Đã nhận phần bổ sung, hồ sơ ${number}. Xin ông/bà in lại tờ khai, ký và nộp bản mới. ${ask}`,
  },
  correctAndReprintByPost: {
    subject: ({ number }) => `Cần giao lại tờ khai đã ký cho bưu điện, hồ sơ ${number}`,
    text: ({ number }) =>
      `Đã nhận phần bổ sung, hồ sơ ${number}. Xin ông/bà in lại, ký rồi giao cho bưu điện đến nhận. ${ask}`,
  },
  'decide-approve': null,
  'decide-refuse': null,
  'undo-decision': null,
  'drop-decision': null,
  approve: {
    subject: ({ number }) => `Hồ sơ ${number} đã được duyệt`,
    text: ({ number }) =>
      `Hồ sơ ${number} đã được duyệt. Mã kích hoạt nằm trong tin nhắn gửi đến ${casePhone}, dùng ${lifeOf('activate')}. Xin ông/bà vào Cổng BHXH, mục “Kích hoạt tài khoản”. Tên đăng nhập là mã số BHXH.`,
    secretText: activationWords,
  },
  refuse: {
    subject: ({ number }) => `Hồ sơ ${number} chưa được duyệt`,
    text: ({ number }) =>
      `Rất tiếc, hồ sơ ${number} chưa được duyệt. Xem lý do ${where}, hoặc gọi ${hotline.shown}`,
  },
  withdraw: {
    subject: ({ number }) => `Ông/bà đã rút hồ sơ ${number}`,
    text: ({ number }) =>
      `Ông/bà đã rút hồ sơ ${number}. Khi cần, ông/bà có thể đăng ký lại. Nếu không phải ông/bà rút, xin gọi ${hotline.shown}`,
  },
  lapse: {
    subject: ({ number }) => `Hồ sơ ${number} đã đóng vì quá hạn bổ sung`,
    text: ({ number }) =>
      `Hồ sơ ${number} đã đóng vì quá hạn bổ sung. Ông/bà có thể đăng ký lại. Cần giúp, xin gọi ${hotline.shown}`,
  },
}

/**
 * By SMS when there is something to know at once; the same by e-mail for those who gave an address. A secret goes to the confirmed
 * phone alone, since nobody has yet shown that the e-mail address is theirs: the letter tells where it is.
 */
export function messagesFor(
  transition: Transition,
  about: About,
  secret?: string,
): OutgoingMessage[] {
  const { contact, declarant } = about.answers
  const words = {
    number: shownReference(about.reference),
    due: about.dueOn ? formatDay(about.dueOn) : '',
  }
  const message = messages[transition]
  if (!message) return []
  const { subject, text, isQuiet, secretText } = message
  const sms = (body: string): OutgoingMessage => ({
    channel: 'SMS',
    recipient: contact.phone,
    body: `${site.sender}: ${body}`,
  })
  if (Boolean(secretText) !== Boolean(secret))
    throw new Error(`A message of «${transition}» needs ${secretText ? 'its' : 'no'} secret.`)
  const toPhone: OutgoingMessage =
    secretText && secret ? { ...sms(secretText(secret)), secret: true } : sms(text(words))
  const byMail: OutgoingMessage = {
    channel: 'EMAIL',
    recipient: contact.email,
    subject: subject(words),
    body: letter(
      `${text(words)}\n\nXem hồ sơ: ${env.SITE_URL}/ho-so\nMã hồ sơ: ${words.number}`,
      declarant.fullName,
    ),
  }
  return [...(isQuiet ? [] : [toPhone]), ...(contact.email ? [byMail] : [])]
}
