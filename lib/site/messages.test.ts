import { describe, expect, test } from 'vitest'
import {
  activationMessage,
  confirmLetter,
  newsFor,
  resetLetter,
  signInLetter,
} from '@/lib/accounts/messages'
import { codeFor, newsOfAsking, newsOfChange } from '@/lib/contacts/contact-messages'
import type { OutgoingMessage } from '@/lib/platform/outbox'
import { declarationSchema } from '@/lib/registration/declaration'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { messagesFor } from '@/lib/registration/messages'
import { acts, type Act } from '@/lib/registration/status'
import { newsOfPrint } from '@/lib/review/news-of-print'
import { plainLetters } from '@/lib/text/plain-letters'
import { smsParts } from '@/lib/text/sms-parts'
import { codeMessage, type BySms } from '@/lib/verification/code-message'

// Every message of every module, one rule: docs/style-guide.md, 6 and 14.

const at = new Date('2026-12-13T07:03Z')
const answers = declarationSchema.parse(aTypedDraft())
const about = { reference: 'K7PM3QXR', answers, dueOn: at }
const { phone } = answers.contact
const email = 'may@vidu.vn'
const reachable = { phone, email, emailVerified: true }
const newPhone = { kind: 'PHONE', newValue: '0912000999' } as const
const newEmail = { kind: 'EMAIL', newValue: 'moi@vidu.vn' } as const
const code = 'K7PM3QXR'
const host = 'dichvucong.baohiemxahoi.gov.vn'

const everyNews = ['activate', 'change-password', 'reset-password', 'confirm-email'] as const
const purposes: Record<BySms, string> = {
  'confirm-phone': '749136',
  'open-declaration': code,
  'reset-password': code,
  'sign-in': code,
  'change-contact': '749136',
}

const sms = (body: string): OutgoingMessage => ({ channel: 'SMS', recipient: phone, body })

const every: OutgoingMessage[] = [
  ...(Object.keys(acts) as Act[]).flatMap((act) =>
    messagesFor(act, about, act === 'approve' ? 'K7P-M3Q-XR' : ''),
  ),
  ...everyNews.flatMap((what) => newsFor(what, reachable, at)),
  activationMessage(phone, code),
  resetLetter(email, code),
  signInLetter(email, code),
  confirmLetter(email, '749136'),
  ...[newPhone, newEmail].flatMap((change) => [
    ...newsOfAsking(change.kind, reachable),
    ...newsOfChange(change, reachable, at),
  ]),
  codeFor('PHONE', phone, '749136'),
  codeFor('EMAIL', email, '749136'),
  ...(Object.keys(purposes) as BySms[]).map((one) => sms(codeMessage(one, purposes[one], host))),
  sms(newsOfPrint('K7PM3QXR')),
]
const byChannel = (wanted: 'SMS' | 'EMAIL') =>
  every.filter(({ channel }) => channel === wanted).map((one) => [one.body, one] as const)

/** The last line of a code's message is for the telephone, not for a reader. */
const read = (body: string) => body.replace(/\n@\S+ #\S+$/, '')
const personal = [answers.declarant.bhxhCode, answers.declarant.idNumber, phone, '0912000999']

describe.each(byChannel('SMS'))('tin nhắn: %s', (body) => {
  test('nhiều nhất hai phần khi có dấu, một phần khi không dấu', () => {
    expect(smsParts(body)).toBeLessThanOrEqual(2)
    expect(smsParts(plainLetters(body))).toBe(1)
  })

  test('không có đường dẫn, không có số của người nhận', () => {
    expect(read(body)).not.toMatch(/https?:|www\.|\.vn\b|localhost|\/[a-z-]{3,}/)
    for (const number of personal) expect(body).not.toContain(number)
  })

  test('xưng hô với ông/bà, và có mã thì dặn giữ kín', () => {
    expect(body).not.toMatch(/(?<!\p{L})(bạn|chúng tôi)(?!\p{L})/iu)
    if (/ là mã |Mã kích hoạt: /.test(body))
      expect(body).toMatch(/[Kk]hông đọc mã cho ai|Chỉ đọc mã/)
  })
})

describe.each(byChannel('EMAIL'))('thư: %s', (body, { subject }) => {
  test('kính gửi, trân trọng, nói với ông/bà, và chủ đề nói việc gì', () => {
    expect(body).toMatch(/^Kính gửi ông\/bà/)
    expect(body).toMatch(/Trân trọng,\nBảo hiểm xã hội Việt Nam$/)
    expect(body).not.toMatch(/(?<!\p{L})(bạn|chúng tôi)(?!\p{L})/iu)
    expect(subject?.split(' ').length).toBeGreaterThan(2)
  })

  test('không có đường dẫn cạnh một mã', () => {
    if (/ là mã /.test(body)) expect(body).not.toMatch(/https?:|localhost/)
  })
})
