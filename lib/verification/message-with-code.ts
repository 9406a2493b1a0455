import { env } from '@/lib/platform/env'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { letter } from '@/lib/site/letter'
import { currentLanguage } from '@/lib/words/asked-language'
import { msg, t } from '@/lib/words/t'
import { codeMessage, codeWords } from './code-message'

const subjects = {
  'change-contact': msg('Mã xác nhận liên hệ mới'),
  'new-contact': msg('Mã xác nhận liên hệ mới'),
  'new-device': msg('Mã đăng nhập thiết bị mới'),
  'officer-sign-in': msg('Mã đăng nhập của cán bộ'),
  transaction: msg('Mã xác thực giao dịch điện tử'),
  consent: msg('Mã để cho người khác xem dữ liệu BHXH'),
} as const

type To = { channel: 'SMS' | 'EMAIL'; recipient: string }

/** A code by the way that is to be proved, in the same words on each. */
export function messageWithCode(
  purpose: keyof typeof subjects,
  { channel, recipient }: To,
  code: string,
): OutgoingMessage {
  const to = { language: currentLanguage(), recipient, secret: true as const }
  if (channel === 'SMS')
    return { channel, ...to, body: codeMessage(purpose, code, new URL(env.SITE_URL).host) }
  return { channel, ...to, subject: t(subjects[purpose]), body: letter(codeWords(purpose, code)) }
}
