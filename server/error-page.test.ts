import { createServer, request as send, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { showErrorPage } from './error-page.mjs'

let server: Server
afterEach(() => void server.close())

/** What a browser gets from a site that answers so. */
async function ask(answer: RequestListener, accept = 'text/html,*/*;q=0.8', method = 'GET') {
  server = createServer((request, response) => {
    showErrorPage(request, response)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      send({ port, method, headers: { accept } }, (answered) => {
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
  expect((await ask(empty, 'text/html', 'POST')).body).toMatch(ours)
})

test('câu trả lời tốt, và câu trả lời cho máy, đi qua nguyên vẹn', async () => {
  const fine = await ask((_, response) => response.end('xin chào'))
  expect([fine.status, fine.body, fine.headers['content-length']]).toEqual([200, 'xin chào', '9'])
  server.close()
  const forMachine = await ask(
    (_, response) => response.writeHead(500).end('{}'),
    'application/json',
  )
  expect(forMachine.body).toBe('{}')
})
