import { createServer, request as send, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { showErrorPage } from './error-page.mjs'

let server: Server
afterEach(() => void server.close())

/** What a browser gets from a site that answers so. */
type Asking = { accept?: string; method?: string; path?: string }

async function ask(
  answer: RequestListener,
  { accept = 'text/html,*/*;q=0.8', method = 'GET', path = '/' }: Asking = {},
) {
  server = createServer((request, response) => {
    showErrorPage(request, response)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      send({ port, method, path, headers: { accept } }, (answered) => {
        let body = ''
        answered.on('data', (chunk) => (body += chunk))
        answered.on('end', () =>
          resolve({ status: answered.statusCode, headers: answered.headers, body }),
        )
      })
        .on('error', reject)
        .end()
    },
  )
}

const ours = /^<!doctype html>[\s\S]*Đây không phải lỗi của bạn[\s\S]*<\/html>\s*$/

test('trang hỏng khi đang dựng vẫn đọc được dù không có JavaScript', async () => {
  const { status, headers, body } = await ask((_, response) => {
    response.setHeader('Content-Encoding', 'gzip')
    response.setHeader('Content-Security-Policy', "script-src 'self'")
    response.statusCode = 500
    response.write('<html id="__next_error__">')
    response.end('<script></script>')
  })
  expect(status).toBe(500)
  expect(body).toMatch(ours)
  expect(headers['content-encoding']).toBeUndefined()
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "script-src 'self'",
  })
})

test('địa chỉ trả lời trống khi hỏng cũng có trang báo lỗi, kể cả khi gửi biểu mẫu', async () => {
  const empty: RequestListener = (_, response) => response.writeHead(500).end()
  expect((await ask(empty)).body).toMatch(ours)
  server.close()
  expect((await ask(empty, { method: 'POST' })).body).toMatch(ours)
})

const takesForms: RequestListener = (_, response) => response.writeHead(405).end()

test.each([
  ['/dang-ky/to-khai/luu', '/dang-ky/to-khai?mo-lai=1'],
  ['/dang-ky/kiem-tra/ghi-nhan?x=1', '/dang-ky/kiem-tra?mo-lai=1'],
  ['/ho-so/rut', '/ho-so?mo-lai=1'],
  ['/dang-ky/moi/', '/dang-ky?mo-lai=1'],
  ['/can-bo/ho-so/K7PM3QXR/lam/tra-lai', '/can-bo/ho-so/K7PM3QXR?mo-lai=1'],
  ['/phien', '/?mo-lai=1'],
  ['//example.org/a/luu', '/example.org/a?mo-lai=1'],
])('mở thẳng %s, nơi chỉ nhận biểu mẫu: được dẫn về trang có biểu mẫu', async (path, page) => {
  const { status, headers } = await ask(takesForms, { path })
  expect(status).toBe(303)
  expect(headers.location).toBe(page)
})

test('gửi nhầm vào trang chỉ để xem, hay máy hỏi, thì vẫn là 405', async () => {
  const path = '/dang-ky/to-khai/luu'
  expect((await ask(takesForms, { path, method: 'POST' })).status).toBe(405)
  server.close()
  expect((await ask(takesForms, { path, accept: '*/*' })).status).toBe(405)
})

test('câu trả lời tốt, và câu trả lời cho máy, đi qua nguyên vẹn', async () => {
  const fine = await ask((_, response) => response.end('xin chào'))
  expect([fine.status, fine.body, fine.headers['content-length']]).toEqual([200, 'xin chào', '9'])
  server.close()
  const forMachine = await ask((_, response) => response.writeHead(500).end('{}'), {
    accept: 'application/json',
  })
  expect(forMachine.body).toBe('{}')
})
