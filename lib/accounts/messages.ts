import { formatInstant } from '@/lib/forms/dates'
import { env } from '@/lib/platform/env'
import type { OutgoingMessage } from '@/lib/platform/outbox'
import { hotline, site } from '@/lib/site/settings'
import { keepSecret } from '@/lib/verification/code-message'
import { codeRules, shownCode } from '@/lib/verification/one-time-code'

export type Reachable = { phone: string | null; email: string | null; emailVerified: boolean }

const news = {
  activate: 'Tài khoản của ông/bà vừa được kích hoạt',
  'change-password': 'Mật khẩu tài khoản của ông/bà vừa được đổi',
  'reset-password': 'Mật khẩu tài khoản của ông/bà vừa được đặt lại',
  'confirm-email': 'Thư điện tử của tài khoản vừa được xác nhận',
} as const
export type News = keyof typeof news

/** Tells the owner on every way we know to be theirs: whoever got in cannot keep it quiet. */
export function newsFor(
  what: News,
  { phone, email, emailVerified }: Reachable,
  at: Date,
): OutgoingMessage[] {
  const body = `${site.sender}: ${news[what]} lúc ${formatInstant(at)}. Nếu không phải ông/bà, xin gọi ngay ${hotline.shown}`
  return [
    ...(phone ? [{ channel: 'SMS' as const, recipient: phone, body }] : []),
    ...(email && emailVerified
      ? [{ channel: 'EMAIL' as const, recipient: email, subject: news[what], body }]
      : []),
  ]
}

export const activationMessage = (phone: string, code: string): OutgoingMessage => ({
  channel: 'SMS',
  recipient: phone,
  body: `${site.sender}: Mã kích hoạt: ${shownCode(code)}, dùng trong 7 ngày. ${keepSecret} Hỏi: ${hotline.shown}`,
  secret: true,
})

export const resetLetter = (email: string, code: string): OutgoingMessage => ({
  channel: 'EMAIL',
  recipient: email,
  subject: 'Mã đặt lại mật khẩu',
  body: `${shownCode(code)} là mã đặt lại mật khẩu, dùng trong ${codeRules['reset-password'].livesMs / 60_000} phút.\n\n${keepSecret} Nếu không phải ông/bà yêu cầu, xin bỏ qua thư này.`,
  secret: true,
})

export const signInLetter = (email: string, code: string): OutgoingMessage => ({
  channel: 'EMAIL',
  recipient: email,
  subject: 'Mã đăng nhập',
  body: `${shownCode(code)} là mã đăng nhập, dùng trong ${codeRules['sign-in'].livesMs / 60_000} phút cùng với mật khẩu.\n\n${keepSecret} Nếu không phải ông/bà yêu cầu, xin bỏ qua thư này.`,
  secret: true,
})

export const confirmLetter = (email: string, code: string): OutgoingMessage => ({
  channel: 'EMAIL',
  recipient: email,
  subject: 'Mã xác nhận thư điện tử',
  body: `${code} là mã xác nhận thư điện tử của tài khoản, dùng trong ${codeRules['confirm-email'].livesMs / 60_000} phút.\n\nNhập mã tại ${env.SITE_URL}/ca-nhan/thu-dien-tu. ${keepSecret} Nếu không phải ông/bà yêu cầu, xin bỏ qua thư này.`,
  secret: true,
})
