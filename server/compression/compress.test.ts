import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { codingFor } from './coding.mjs'
import { compress } from './compress.mjs'

const page = '<p>Lò Thị Mẩy</p>'.repeat(500)
const LINES = 10_000
const answers: Record<string, RequestListener> = {
  // As Next sends a page: headers first, then one chunk after the other.
  '/trang': (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.flushHeaders()
    response.write(page.slice(0, 100))
    response.end(page.slice(100))
  },
  '/danh-sach': (_, response) => {
    response.setHeader('Content-Type', ['application/json'])
    response.end(JSON.stringify(page))
  },
  '/anh': (_, response) => {
    response.setHeader('Content-Type', 'image/jpeg')
    response.end(page)
  },
  // As a whole catalogue is sent: more than is held, by somebody who waits when told to.
  '/tai-ve': async (_, response) => {
    response.setHeader('Content-Type', 'text/csv; charset=utf-8')
    for (let line = 0; line < LINES; line += 1)
      if (!response.write(`${line},${'Trạm y tế xã '.repeat(20)}\n`))
        await new Promise((resolve) => response.once('drain', resolve))
    response.end('hết')
  },
  '/ngan': (_, response) => {
    response.setHeader('Content-Type', 'text/plain')
    response.end('Chào bạn')
  },
}
const server = createServer((request, response) => {
  compress(response, { coding: codingFor(request), kind: 'page' })
  answers[request.url!]!(request, response)
}).listen(0)
afterAll(() => void server.close())

const ask = (path: string, coding: string, method = 'GET') =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, {
    method,
    headers: { 'accept-encoding': coding },
  })

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
])('trình duyệt nhận «%s» được gửi %s, đủ từng chữ', async (accepted, coding) => {
  const answer = await ask('/trang', accepted)
  expect(answer.headers.get('content-encoding')).toBe(coding)
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(page.length / 5)
  expect(await answer.text()).toBe(page)
})

test('kiểu nội dung viết thành danh sách vẫn được nén', async () => {
  const answer = await ask('/danh-sach', 'br')
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(await answer.json()).toBe(page)
})

test.each([
  ['/trang', 'identity'],
  ['/anh', 'br'],
  ['/ngan', 'br'],
])('%s cho trình duyệt nhận «%s» thì để nguyên', async (path, accepted) => {
  const answer = await ask(path, accepted)
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect((await answer.text()).length).toBeGreaterThan(0)
})

test('bộ nhớ đệm biết rằng bản nén và bản thường khác nhau', async () => {
  expect((await ask('/trang', 'identity')).headers.get('vary')).toBe('Accept-Encoding')
  expect((await ask('/trang', 'br')).headers.get('vary')).toBe('Accept-Encoding')
})

test('hỏi riêng phần đầu thì không có nội dung', async () => {
  const answer = await ask('/trang', 'br', 'HEAD')
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('')
})

test.each(['br', 'gzip', 'identity'])(
  'tải về cả danh mục theo dòng chảy (%s): đủ mọi dòng, không giữ cả tệp trong bộ nhớ',
  async (accepted) => {
    const answer = await ask('/tai-ve', accepted)
    expect(answer.headers.get('content-encoding')).toBe(accepted === 'identity' ? null : accepted)
    expect(answer.headers.get('content-length')).toBeNull()
    const lines = (await answer.text()).split('\n')
    expect(lines).toHaveLength(LINES + 1)
    expect(lines.at(-1)).toBe('hết')
  },
)
