import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { workerFile } from './service-worker.mjs'
import { PLAIN_PAGES } from './plain-pages.mjs'
import { readCompressedPages, sendCompressed } from './compressed-pages.mjs'

const build = mkdtempSync(path.join(tmpdir(), 'build-'))
const html = `<h1>Trang chủ</h1>${'<p>Lò Thị Mẩy</p>'.repeat(500)}`
mkdirSync(path.join(build, 'server/app'), { recursive: true })
for (const name of ['index', 'ho-tro', '_not-found'])
  writeFileSync(path.join(build, 'server/app', `${name}.html`), html)
const built = [
  { path: '/', file: 'server/app/index.html' },
  { path: '/ho-tro', file: 'server/app/ho-tro.html' },
  { path: null, file: 'server/app/_not-found.html' },
]
writeFileSync(path.join(build, PLAIN_PAGES), JSON.stringify(built))
const worker = 'addEventListener("fetch", () => {})'
writeFileSync(workerFile(build), worker)

const pages = readCompressedPages(build)
const server = createServer((asked, response) => {
  if (!sendCompressed(asked, response, pages.get(asked.url!))) response.writeHead(418).end()
}).listen(0)
afterAll(() => {
  server.close()
  rmSync(build, { recursive: true })
})

const ask = (page: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}${page}`, { method, headers })

test.each(['br', 'gzip', 'identity'])('trang dựng sẵn đến đủ từng chữ (%s)', async (coding) => {
  const answer = await ask('/', { 'accept-encoding': coding })
  expect(answer.headers.get('content-encoding')).toBe(coding === 'identity' ? null : coding)
  expect(await answer.text()).toBe(html)
})

test('mã giữ trang khi mất mạng đến từ gốc, là mã lệnh, và mỗi lần đều được hỏi còn mới không', async () => {
  const answer = await ask('/sw.js')
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  expect(await answer.text()).toBe(worker)
})

test('trình duyệt đã có trang thì không tải lại, kể cả khi máy trung gian làm yếu nhãn', async () => {
  const etag = (await ask('/ho-tro')).headers.get('etag')!
  expect((await ask('/ho-tro', { 'if-none-match': etag })).status).toBe(304)
  expect((await ask('/ho-tro', { 'if-none-match': `"khac", W/${etag}` })).status).toBe(304)
  expect((await ask('/ho-tro', { 'if-none-match': '"khac"' })).status).toBe(200)
})

test('bản nén khác nhau mang nhãn khác nhau', async () => {
  const etags = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (coding) =>
      (await ask('/', { 'accept-encoding': coding })).headers.get('etag'),
    ),
  )
  expect(new Set(etags).size).toBe(3)
})

test('hỏi riêng phần đầu thì biết độ dài mà không tải', async () => {
  const { port } = server.address() as AddressInfo
  const length = await new Promise((resolve) =>
    request({ port, method: 'HEAD', path: '/' }, (answer) =>
      resolve(answer.headers['content-length']),
    ).end(),
  )
  expect(Number(length)).toBe(Buffer.byteLength(html))
})

test.each([
  ['/khong-co', {}, 'GET'],
  ['/_not-found', {}, 'GET'],
  ['/icon.svg', {}, 'GET'],
  ['/', { rsc: '1' }, 'GET'],
  ['/', {}, 'POST'],
])('%s %o %s không phải trang dựng sẵn: để Next trả lời', async (page, headers, method) => {
  expect((await ask(page, headers, method)).status).toBe(418)
})
