import { describe, expect, test } from 'vitest'
import { activationMessage } from '@/lib/accounts/messages'
import {
  bodyWithCode,
  newMessageCode,
  textForPhone,
  withoutSecret,
} from '@/lib/platform/messages/message-code'
import { smsParts } from '@/lib/text/sms-parts'
import { lifeOf, purposes, shownCode } from '@/lib/verification/one-time-code'
import { messagesOf } from './fixtures/every-message'
import { read, strangeFigures } from './fixtures/strange-figures'
import { code } from './fixtures/told-values'

// Every message of every module, one rule: docs/style-guide.md, 6 and 14.

const every = Object.values(messagesOf).flatMap((made) => Object.values(made).flat())
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

const sent = (body: string) =>
  bodyWithCode({ channel: 'SMS', language: 'vi', body }, newMessageCode())

const lives = /\d+ (phút|giờ|ngày|tuần|tháng)(?! làm việc)/g

describe.each(byChannel('SMS'))('tin nhắn: %s', (body) => {
  test('nhiều nhất hai phần khi có dấu, một phần khi không dấu, kể cả mã kiểm tra', () => {
    expect(smsParts(body)).toBeLessThanOrEqual(2)
    expect(smsParts(textForPhone(sent(body), { isPlain: false }))).toBeLessThanOrEqual(2)
    expect(smsParts(textForPhone(sent(body), { isPlain: true }))).toBe(1)
  })

  test('không có đường dẫn, không có số của người nhận', () => {
    expect(hasLink(read(body))).toBe(false)
    expect(strangeFigures(body)).toEqual([])
  })

  test('xưng hô với ông/bà', () => {
    expect(body).not.toMatch(/(?<!\p{L})(bạn|chúng tôi)(?!\p{L})/iu)
  })
})

describe.each(byChannel('EMAIL'))('thư: %s', (body, { subject = '' }) => {
  test('kính gửi, trân trọng, nói với ông/bà, và chủ đề nói việc gì', () => {
    expect(body).toMatch(/^Kính gửi ông\/bà/)
    expect(body).toMatch(/Trân trọng,\nBảo hiểm xã hội Việt Nam$/)
    expect(body).not.toMatch(/(?<!\p{L})(bạn|chúng tôi)(?!\p{L})/iu)
    expect(subject.split(' ').length).toBeGreaterThan(2)
  })

  test('chỉ có đường dẫn đến chỗ tìm hồ sơ và “Không phải tôi” của cổng, không có số của người nhận', () => {
    const ours = new RegExp(`${process.env.SITE_URL}/(ho-so|khong-phai-toi\\?ma=\\w{8})`, 'g')
    const words = `${subject}\n${body}`.replaceAll(ours, '')
    expect(hasLink(words)).toBe(false)
    expect(strangeFigures(words)).toEqual([])
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

  test('lời giữ lại sau khi gửi không còn mã', () => {
    const kept = withoutSecret(sent(body))
    expect(kept).not.toContain(secret)
    expect(kept).not.toContain(secret.replaceAll('-', ''))
    expect(kept).toMatch(/Kiểm tra: [0-9A-Z]{3}-[0-9A-Z]{4}/)
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
  const [first] = messagesOf['lib/registration/sent/news/messages.ts']!.messagesFor!.flatMap(
    (one) => (one.brings ? [one.message] : []),
  )
  expect(activationMessage(first!.recipient, code)).toEqual(first)
  expect(first!.body).toMatch(/Cổng BHXH, mục Kích hoạt.*Tên đăng nhập: mã số BHXH/)
})

test('mã kích hoạt của con nói là của con, và đăng nhập bằng mã số của con', () => {
  const { body } = activationMessage('0912000111', code, 'child')
  expect(body).toMatch(/Mã kích hoạt của con.*Tên đăng nhập: mã số BHXH của con\./)
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

test.each([
  '0912 345 678',
  '0912345678',
  '+84912345678',
  '09-1234-5678',
  '0912.345.678',
  '*** 678',
  '091*****78',
  '•••678',
  '1410 203 040',
  '1410*****0',
  '014199000123',
  '014 199 000 123',
  'B1234567',
  '٠٩١٢',
  '0912\u00a0345\u00a0678',
])('«%s» trong lời là số của một người', (number) => {
  for (const words of [`Hồ sơ của số ${number}.`, `(${number})`, `Mã${number}`])
    expect(strangeFigures(words).length).toBeGreaterThan(0)
})
