import { formatInstant } from '@/lib/forms/days/dates'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { letter } from '@/lib/site/letter'
import { hotline, site } from '@/lib/site/settings'
import { messageWithCode } from '@/lib/verification/message-with-code'
import { msg, t } from '@/lib/words/t'
import { kindLabel, type ChangeOfContact, type ContactKind } from './contact-change'
import { currentLanguage } from '@/lib/words/asked-language'

const PURPOSE = 'change-contact'

/** The code travels to the contact that is to be proved, and nowhere else. */
export const codeFor = (kind: ContactKind, value: string, code: string): OutgoingMessage => {
  const to = { channel: kind === 'PHONE' ? 'SMS' : 'EMAIL', recipient: value } as const
  return messageWithCode(PURPOSE, to, code)
}

type Owner = { phone: string | null; email: string | null; emailVerified: boolean }
type Told = Pick<ChangeOfContact, 'kind' | 'newValue'>

const what = { PHONE: msg('số điện thoại'), EMAIL: msg('thư điện tử') } as const
const warning = () => t('Nếu không phải ông/bà, xin gọi ngay {phone}.', { phone: hotline.shown })

/** To every contact of the owner, while nothing is changed yet: whoever did not ask can still call before the second officer decides. */
export const newsOfAsking = (kind: ContactKind, owner: Owner): OutgoingMessage[] =>
  toContactsOf(reachedFor(kind, owner), {
    text: `${t('Có người đang đề nghị đổi {what} của tài khoản tại quầy.', { what: t(what[kind]) })} ${warning()}`,
    subject: t('Có đề nghị đổi {what} của tài khoản', { what: t(what[kind]) }),
  })

/** To the same contacts, when an officer ends it without a change: the alarm is over. */
export const newsOfEnd = (kind: ContactKind, owner: Owner): OutgoingMessage[] =>
  toContactsOf(reachedFor(kind, owner), {
    text: t(
      'Đề nghị đổi {what} của tài khoản tại quầy đã kết thúc. Liên hệ giữ nguyên. Hỏi: {phone}.',
      { what: t(what[kind]), phone: hotline.shown },
    ),
    subject: t('Đề nghị đổi {what} đã kết thúc', { what: t(what[kind]) }),
  })

/** To every contact from before, whose owner may know nothing of it, and to the new one. */
export function newsOfChange({ kind, newValue }: Told, owner: Owner, at: Date): OutgoingMessage[] {
  const subject = t('{what} của tài khoản đã đổi', { what: t(kindLabel[kind]) })
  const done = t('Đã đổi {what} của tài khoản tại quầy lúc {instant}.', {
    what: t(what[kind]),
    instant: formatInstant(at),
  })
  const welcome = {
    text: `${done} ${t('Từ nay tin được gửi đến đây. Hỏi: {phone}.', { phone: hotline.shown })}`,
    subject,
  }
  return [
    ...toContactsOf(reachedFor(kind, owner), { text: `${done} ${warning()}`, subject }),
    kind === 'PHONE' ? sms(newValue, welcome) : mail(newValue, welcome),
  ]
}

type Words = { text: string; subject: string }

/** The address that goes is told also when it was never confirmed: it may well be the owner's. */
const reachedFor = (kind: ContactKind, owner: Owner): Owner =>
  kind === 'EMAIL' ? { ...owner, emailVerified: true } : owner

/** Also the contact that stays: who adds an e-mail to somebody's account can't keep it from their phone. */
const toContactsOf = ({ phone, email, emailVerified }: Owner, words: Words): OutgoingMessage[] => [
  ...(phone ? [sms(phone, words)] : []),
  ...(email && emailVerified ? [mail(email, words)] : []),
]

const sms = (recipient: string, { text }: Words): OutgoingMessage => ({
  channel: 'SMS',
  language: currentLanguage(),
  recipient,
  body: `${site.sender}: ${text}`,
})
const mail = (recipient: string, { text, subject }: Words): OutgoingMessage => ({
  channel: 'EMAIL',
  language: currentLanguage(),
  recipient,
  subject,
  body: letter(text),
})
