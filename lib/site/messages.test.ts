import { describe, expect, test } from 'vitest'
import {
  activationMessage,
  confirmLetter,
  newsFor,
  resetLetter,
  signInLetter,
} from '@/lib/accounts/messages'
import { codeFor, newsOfAsking, newsOfChange, newsOfEnd } from '@/lib/contacts/contact-messages'
import type { OutgoingMessage } from '@/lib/platform/outbox'
import { declarationSchema } from '@/lib/registration/declaration'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { messagesFor } from '@/lib/registration/messages'
import { acts, type Act } from '@/lib/registration/status'
import { newsOfPrint } from '@/lib/review/news-of-print'
import { plainLetters } from '@/lib/text/plain-letters'
import { smsParts } from '@/lib/text/sms-parts'
import { codeMessage, type BySms } from '@/lib/verification/code-message'
import { lifeOf, purposes, shownCode, type Purpose } from '@/lib/verification/one-time-code'

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
const digits = '749136'
const bySms: Record<BySms, string> = {
  'confirm-phone': digits,
  'open-declaration': code,
  'reset-password': code,
  'sign-in': code,
  'change-contact': digits,
}

const sms = (body: string): OutgoingMessage => ({ channel: 'SMS', recipient: phone, body })

/** What a message must bring: the code as its reader sees it, for its purpose. */
type Brings = { purpose: Purpose; secret: string }
type Case = { message: OutgoingMessage; brings?: Brings }

const bringing =
  (purpose: Purpose, secret: string) =>
  (message: OutgoingMessage): Case => ({
    message,
    brings: { purpose, secret: shownCode(secret) },
  })
const plain = (message: OutgoingMessage): Case => ({ message })

const ofAct = (act: Act): Case[] =>
  act === 'approve'
    ? messagesFor(act, about, code).map((one) =>
        one.channel === 'SMS' ? bringing('activate', code)(one) : plain(one),
      )
    : messagesFor(act, about).map(plain)

const every: Case[] = [
  ...(Object.keys(acts) as Act[]).flatMap(ofAct),
  ...everyNews.flatMap((what) => newsFor(what, reachable, at)).map(plain),
  bringing('activate', code)(activationMessage(phone, code)),
  bringing('reset-password', code)(resetLetter(email, code)),
  bringing('sign-in', code)(signInLetter(email, code)),
  bringing('confirm-email', digits)(confirmLetter(email, digits)),
  ...[newPhone, newEmail]
    .flatMap((change) => [
      ...newsOfAsking(change.kind, reachable),
      ...newsOfEnd(change.kind, reachable),
      ...newsOfChange(change, reachable, at),
    ])
    .map(plain),
  bringing('change-contact', digits)(codeFor('PHONE', phone, digits)),
  bringing('change-contact', digits)(codeFor('EMAIL', email, digits)),
  ...(Object.keys(bySms) as BySms[]).map((one) =>
    bringing(one, bySms[one])(sms(codeMessage(one, bySms[one], host))),
  ),
  ...newsOfPrint('K7PM3QXR', { phone, email }).map(plain),
]
const byChannel = (wanted: 'SMS' | 'EMAIL') =>
  every
    .filter(({ message }) => message.channel === wanted)
    .map((one) => [one.message.body, one.message] as const)
const withSecret = every.flatMap(({ message, brings }) =>
  brings ? [[message.channel, brings.purpose, message.body, brings.secret] as const] : [],
)

/** What a telephone makes into a link by itself, and every road into the site that looks like one. */
const links = [
  /:\/\//,
  /www\./i,
  /localhost/i,
  /[\p{L}\p{N}-]+\.\p{L}{2,}/u,
  /(?:^|\s|\S)\/[a-z][a-z-]{2,}/,
  /(\d{1,3}\.){3}\d/,
]
/** «ông/bà» is how we speak, not a road. */
const hasLink = (text: string) => links.some((link) => link.test(text.replaceAll('ông/bà', '')))

const lives = /\d+ (phút|giờ|ngày|tuần|tháng)(?! làm việc)/g

/** The last line of a code's message is for the telephone, not for a reader. */
const read = (body: string) => body.replace(/\n@\S+ #\S+$/, '')
const personal = [answers.declarant.bhxhCode, answers.declarant.idNumber, phone, '0912000999']

describe.each(byChannel('SMS'))('tin nhắn: %s', (body) => {
  test('nhiều nhất hai phần khi có dấu, một phần khi không dấu', () => {
    expect(smsParts(body)).toBeLessThanOrEqual(2)
    expect(smsParts(plainLetters(body))).toBe(1)
  })

  test('không có đường dẫn, không có số của người nhận', () => {
    expect(hasLink(read(body))).toBe(false)
    for (const number of personal) expect(body).not.toContain(number)
  })

  test('xưng hô với ông/bà', () => {
    expect(body).not.toMatch(/(?<!\p{L})(bạn|chúng tôi)(?!\p{L})/iu)
  })
})

describe.each(byChannel('EMAIL'))('thư: %s', (body, { subject }) => {
  test('kính gửi, trân trọng, nói với ông/bà, và chủ đề nói việc gì', () => {
    expect(body).toMatch(/^Kính gửi ông\/bà/)
    expect(body).toMatch(/Trân trọng,\nBảo hiểm xã hội Việt Nam$/)
    expect(body).not.toMatch(/(?<!\p{L})(bạn|chúng tôi)(?!\p{L})/iu)
    expect(subject?.split(' ').length).toBeGreaterThan(2)
  })
})

describe.each(withSecret)('%s mang mã %s', (_, purpose, body, secret) => {
  test('có chính mã ấy, lời dặn giữ kín, và không có đường dẫn', () => {
    expect(read(body)).toContain(secret)
    expect(body).toContain(
      purpose === 'change-contact' ? 'Chỉ đọc mã cho cán bộ tại quầy BHXH.' : 'Không đọc mã cho ai',
    )
    expect(hasLink(read(body))).toBe(false)
  })

  test('nói đúng mã sống bao lâu', () => {
    expect(read(body).match(lives)).toEqual([lifeOf(purpose)])
  })
})

test('mục đích nào cũng có tin mang mã; tin không mang mã thì không chứa mã', () => {
  expect([...new Set(withSecret.map(([, purpose]) => purpose))].sort()).toEqual(
    [...purposes].sort(),
  )
  // Six digits and a case number are not a code: only what has a code's shape counts.
  for (const { message, brings } of every)
    if (!brings) expect(message.body).not.toContain(shownCode(code))
})

test('mã kích hoạt đi bằng một lời, gửi lần đầu hay gửi lại', () => {
  const [first] = messagesFor('approve', about, code)
  expect(activationMessage(phone, code)).toEqual(first)
  expect(first!.body).toMatch(/Cổng BHXH, mục Kích hoạt.*Tên đăng nhập: mã số BHXH/)
})

test.each([
  'bit.ly/x1Kq',
  'Vào dichvucong.com để xem',
  'https://vidu.vn',
  'www.vidu',
  'vidu.vn',
  'Mở http://10.0.0.1',
  'Mở 10.0.0.1',
  'vidu.xn--abc',
  'cổng.vn',
  'VIDU.VN/a',
  'Mở /kich-hoat',
])('«%s» là đường dẫn', (text) => expect(hasLink(text)).toBe(true))

test.each([
  'Xin ông/bà in, ký. Hỏi: 1900 9068',
  'ngày 02/12/2026',
  'lúc 14:03. Nếu không phải',
  '1.000 đồng',
])('«%s» không phải đường dẫn', (text) => expect(hasLink(text)).toBe(false))
