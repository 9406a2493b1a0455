import { msg, t } from '@/lib/words/t'
import { formatInstant } from '@/lib/forms/days/dates'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { letter } from '@/lib/site/letter'
import { hotline, site } from '@/lib/site/settings'
import { activationWords, keepSecret, type OpenedFor } from '@/lib/verification/code-message'
import { lifeOf, shownCode } from '@/lib/verification/one-time-code'
import { currentLanguage } from '@/lib/words/asked-language'

export type Reachable = { phone: string | null; email: string | null; emailVerified: boolean }

const news = {
  activate: msg('Tài khoản của ông/bà vừa được kích hoạt'),
  'change-password': msg('Mật khẩu tài khoản của ông/bà vừa được đổi'),
  'reset-password': msg('Mật khẩu tài khoản của ông/bà vừa được đặt lại'),
  'confirm-email': msg('Thư điện tử của tài khoản vừa được xác nhận'),
} as const
export type News = keyof typeof news

/**
 * Tells the owner on every way we know to be theirs: whoever got in cannot keep it quiet. That the account was opened also goes to the
 * address of the approved declaration, which nobody can have confirmed yet: the last letter there said that a code waits.
 */
export function newsFor(
  what: News,
  { phone, email, emailVerified }: Reachable,
  at: Date,
): OutgoingMessage[] {
  const language = currentLanguage()
  const subject = t(news[what])
  const text = t('{news} lúc {instant}. Nếu không phải ông/bà, xin gọi ngay {phone}.', {
    news: subject,
    instant: formatInstant(at),
    phone: hotline.shown,
  })
  const body = `${site.sender}: ${text}`
  return [
    ...(phone ? [{ channel: 'SMS' as const, language, recipient: phone, body }] : []),
    ...(email && (emailVerified || what === 'activate')
      ? [{ channel: 'EMAIL' as const, language, recipient: email, subject, body: letter(text) }]
      : []),
  ]
}

export const activationMessage = (
  phone: string,
  code: string,
  whose?: OpenedFor,
): OutgoingMessage => ({
  channel: 'SMS',
  language: currentLanguage(),
  recipient: phone,
  body: `${site.sender}: ${activationWords(code, whose)}`,
  secret: true,
})

/** No link beside a code: that is what swindlers send. */
const codeLetter = (text: string) =>
  letter(`${text}\n\n${keepSecret()} ${t('Nếu không phải ông/bà yêu cầu, xin bỏ qua thư này.')}`)

export const resetLetter = (email: string, code: string): OutgoingMessage => ({
  channel: 'EMAIL',
  language: currentLanguage(),
  recipient: email,
  subject: t('Mã đặt lại mật khẩu'),
  body: codeLetter(
    t('{code} là mã đặt lại mật khẩu, dùng trong {time}.', {
      code: shownCode(code),
      time: lifeOf('reset-password'),
    }),
  ),
  secret: true,
})

export const signInLetter = (email: string, code: string): OutgoingMessage => ({
  channel: 'EMAIL',
  language: currentLanguage(),
  recipient: email,
  subject: t('Mã đăng nhập'),
  body: codeLetter(
    t('{code} là mã đăng nhập, dùng trong {time} cùng với mật khẩu.', {
      code: shownCode(code),
      time: lifeOf('sign-in'),
    }),
  ),
  secret: true,
})

export const confirmLetter = (email: string, code: string): OutgoingMessage => ({
  channel: 'EMAIL',
  language: currentLanguage(),
  recipient: email,
  subject: t('Mã xác nhận thư điện tử'),
  body: codeLetter(
    t(
      '{code} là mã xác nhận thư điện tử của tài khoản, dùng trong {time}. Nhập mã ở trang cá nhân, phần “Xác nhận thư điện tử”.',
      { code, time: lifeOf('confirm-email') },
    ),
  ),
  secret: true,
})
