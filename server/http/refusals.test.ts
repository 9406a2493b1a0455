import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { knownHosts, refusedStatus } from './refusals.mjs'

const site = new URL('https://dichvucong.example')
const isOurs = knownHosts({ site, others: 'www.dichvucong.example, app', isOpen: false })

test.each([
  'dichvucong.example',
  'DichVuCong.example:443',
  'dichvucong.example:8443',
  'www.dichvucong.example',
  'app:3000',
  'localhost',
  'localhost:3000',
  '127.0.0.1:3000',
  '10.0.0.7',
  '[::1]:3000',
  '[2001:db8::7]',
  '',
])('trang trả lời dưới tên «%s»', (host) => expect(isOurs(host)).toBe(true))

test.each([
  'gia-mao.example',
  'dichvucong.example.gia-mao.example',
  'xdichvucong.example',
  'localhost.gia-mao.example',
  '127.0.0.1.gia-mao.example',
  'dichvucong.example@gia-mao.example',
  'dichvucong.example/..',
  'a b',
  ':3000',
  'dichvucong.example:99999',
])('trang không trả lời dưới tên «%s», kẻo người khác mượn trình duyệt của người dân', (host) =>
  expect(isOurs(host)).toBe(false),
)

test('bản trình diễn mở được dưới mọi tên, trừ chữ không phải tên', () => {
  const anybody = knownHosts({ site, isOpen: true })
  expect(anybody('may-cua-toi.lan:3000')).toBe(true)
  expect(anybody('a b')).toBe(false)
})

test.each([
  ['TRACE', '/phien', 405],
  ['PUT', '/', 405],
  ['DELETE', '/ho-so', 405],
  ['PROPFIND', '/', 405],
  ['GET', '//x', 400],
  ['GET', '/', null],
  ['HEAD', '/', null],
  ['POST', '/phien', null],
  ['OPTIONS', '/du-lieu-mo/v1/rates', null],
])('%s %s → %s', (method, url, status) => {
  const request = { method, url, headers: { host: 'localhost' } } as IncomingMessage
  expect(refusedStatus(request, isOurs)).toBe(status)
})

test('hai tên trong một lượt thì không trả lời: máy ở giữa có thể đã đọc tên kia', () => {
  const asked = (host: string[]) =>
    ({
      method: 'GET',
      url: '/',
      headers: { host: host[0] },
      headersDistinct: { host },
    }) as unknown as IncomingMessage
  expect(refusedStatus(asked(['localhost']), isOurs)).toBeNull()
  expect(refusedStatus(asked(['localhost', 'app']), isOurs)).toBe(400)
})
