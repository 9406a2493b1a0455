import { formatInstant } from '@/lib/forms/dates'
import { env } from '@/lib/platform/env'
import type { OutgoingMessage } from '@/lib/platform/outbox'
import { letter } from '@/lib/site/letter'
import { hotline, site } from '@/lib/site/settings'
import { codeMessage, codeWords } from '@/lib/verification/code-message'
import { kindLabel, type ContactChange, type ContactKind } from './contact-change'

const PURPOSE = 'change-contact'

/** The code travels to the contact that is to be proved, and nowhere else. */
export const codeFor = (kind: ContactKind, value: string, code: string): OutgoingMessage => {
  const to = { recipient: value, secret: true as const }
  if (kind === 'PHONE')
    return { channel: 'SMS', ...to, body: codeMessage(PURPOSE, code, new URL(env.SITE_URL).host) }
  const subject = 'Mã xác nhận liên hệ mới'
  return { channel: 'EMAIL', ...to, subject, body: letter(codeWords(PURPOSE, code)) }
}

type Told = Pick<ContactChange, 'kind' | 'oldValue' | 'newValue'>

/** To the old contact, whose owner may know nothing of it, and to the new one. */
export function newsOfChange({ kind, oldValue, newValue }: Told, at: Date): OutgoingMessage[] {
  const what = kind === 'PHONE' ? 'Số điện thoại' : 'Thư điện tử'
  const text = `${what} của tài khoản vừa được đổi tại quầy lúc ${formatInstant(at)}.`
  const toOld = `${text} Nếu không phải ông/bà đổi, xin gọi ngay ${hotline.shown}.`
  const toNew = `${text} Từ nay tin được gửi đến đây. Hỏi: ${hotline.shown}.`
  const address = (recipient: string, body: string): OutgoingMessage =>
    kind === 'PHONE'
      ? { channel: 'SMS', recipient, body: `${site.sender}: ${body}` }
      : {
          channel: 'EMAIL',
          recipient,
          subject: `${kindLabel[kind]} của tài khoản đã đổi`,
          body: letter(body),
        }
  return [...(oldValue ? [address(oldValue, toOld)] : []), address(newValue, toNew)]
}
