import { connect, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { createSite } from './http.mjs'
import { finish, listen } from '@/server/process/port.mjs'

type Answer = Parameters<typeof createSite>[0]
let site: ReturnType<typeof createSite>
afterEach(() => finish(site))

/** How somebody may answer a request before all of it is there. */
const early: Record<string, Answer> = {
  'không đọc gì': (_, response) => response.writeHead(403).end('không'),
  'đọc một ít rồi thôi': (request, response) => {
    request.once('data', () => {
      request.pause()
      response.writeHead(413).end('dài quá')
    })
  },
  'đọc bằng vòng lặp rồi bỏ dở': async (request, response) => {
    const chunks = request.iterator({ destroyOnReturn: false })
    await chunks.next()
    response.writeHead(413).end('dài quá')
  },
  'để cho một luồng khác đang đợi': (request, response) => {
    request.on('readable', () => undefined)
    response.writeHead(404).end('không có')
  },
}
const next: Answer = (request, response) => {
  if (request.method === 'GET') return response.end('trang sau')
  return early[decodeURIComponent(request.url!.slice(1))]!(request, response)
}

const MEGABYTE = 'x'.repeat(1_000_000)
const bodies: Record<string, string[]> = {
  '200 kB': ['Content-Length: 200000\r\n\r\n', MEGABYTE.slice(0, 200_000)],
  '1 MB': ['Content-Length: 1000000\r\n\r\n', MEGABYTE],
  'thành khúc': [
    'Transfer-Encoding: chunked\r\n\r\n',
    `${(600_000).toString(16)}\r\n${MEGABYTE.slice(0, 600_000)}\r\n`,
    '0\r\n\r\n',
  ],
  'chậm rãi': [
    'Content-Length: 300000\r\n\r\n',
    ...Array.from({ length: 6 }, () => MEGABYTE.slice(0, 50_000)),
  ],
}

/** Two requests on one line; what came back until both were answered or the line closed. */
async function onOneLine(path: string, body: string[]): Promise<string> {
  const { port } = site.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  let got = ''
  socket.on('data', (chunk) => (got += chunk)).on('error', () => undefined)
  const over = new Promise<void>((resolve) => {
    socket.on('close', () => resolve())
    socket.on('data', () => got.includes('trang sau') && resolve())
  })
  socket.write(`POST /${encodeURIComponent(path)} HTTP/1.1\r\nHost: localhost\r\n`)
  for (const part of body) {
    socket.write(part)
    await sleep(body.length > 3 ? 20 : 0)
  }
  socket.write('GET /sau HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await over
  socket.destroy()
  return got
}

for (const how of Object.keys(early))
  for (const size of Object.keys(bodies))
    test(`trả lời sớm (${how}), phần gửi ${size}: người sau trên cùng đường truyền vẫn được trả lời`, async () => {
      site = createSite(next)
      await listen(site, 0)
      const got = await onOneLine(how, bodies[size]!)
      expect(got).toMatch(/^HTTP\/1\.1 4\d\d /)
      expect(got).toContain('trang sau')
    })

test('một đường truyền chở hàng nghìn lượt: không lượt nào để lại gì trên đó', async () => {
  site = createSite(early['không đọc gì']!)
  await listen(site, 0)
  const { port } = site.address() as AddressInfo
  const lines: Socket[] = []
  site.on('connection', (line) => lines.push(line))
  const socket = connect(port, '127.0.0.1')
  let answered = 0
  socket.on('data', (chunk) => (answered += String(chunk).split('HTTP/1.1').length - 1))
  for (let sent = 1; sent <= 40; sent++) {
    socket.write(`POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000\r\n\r\n`)
    await vi.waitFor(() => expect(answered).toBe(sent))
    socket.write('x'.repeat(9000))
  }
  await vi.waitFor(() => expect(lines[0]!.listenerCount('close')).toBeLessThan(8))
  socket.destroy()
})
