import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { expect, test } from '@playwright/test'

/** Every address that takes a form, read from the routes themselves, with something in place of what varies. */
const filled: Record<string, string> = {
  slug: 'to-khai',
  reference: 'K7PM-3QXR',
  action: 'gui-ngay',
}
const addresses = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /route\.tsx?$/.test(file))
  .filter((file) => readFileSync(`app/${file}`, 'utf8').includes('export const POST'))
  .map((file) => file.split('/').slice(0, -1))
  .map((parts) => parts.filter((part) => !part.startsWith('(')).join('/'))
  .map((path) => `/${path.replace(/\[(\w+)\]/g, (_, name: string) => filled[name] ?? 'x')}`)

const LONG = `a=${'x'.repeat(999_998)}`
const bodies: Record<string, string[]> = {
  ngắn: ['Content-Length: 3\r\n\r\n', 'a=1'],
  '200 kB': ['Content-Length: 200000\r\n\r\n', LONG.slice(0, 200_000)],
  '1 MB': ['Content-Length: 1000000\r\n\r\n', LONG],
  'thành khúc': [
    'Transfer-Encoding: chunked\r\n\r\n',
    `${(300_000).toString(16)}\r\n${LONG.slice(0, 300_000)}\r\n`,
    '0\r\n\r\n',
  ],
}
const types = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary="dfh\t\t""']

/** A form and then, on the same line, a page: what came back until the page did, or the line closed. */
const onOneLine = (baseURL: string, head: string[], body: string[]) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port, host } = new URL(baseURL)
    let got = ''
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${[...head, `Host: ${host}`, 'Accept: text/html'].join('\r\n')}\r\n`)
      for (const part of body) socket.write(part)
      socket.write(`GET /icon.svg HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
    })
    const over = () => (socket.destroy(), resolve(got))
    socket.on('data', (chunk) => {
      got += chunk
      if (/content-type: image\/svg/i.test(got)) over()
    })
    socket.on('close', over).on('error', reject)
    socket.setTimeout(15_000, () => reject(new Error('the line hangs')))
  })

for (const address of ['/khong-co', '/', '/api/auth/_log', ...addresses])
  test(`${address}: gửi gì cũng được trả lời, rồi đường truyền vẫn dùng được`, async ({
    baseURL,
  }) => {
    for (const from of [new URL(baseURL!).origin, 'https://gia-mao.example'])
      for (const type of types)
        for (const body of Object.values(bodies)) {
          const head = [`POST ${address} HTTP/1.1`, `Origin: ${from}`, `Content-Type: ${type}`]
          const got = await onOneLine(baseURL!, head, body)
          expect(got).toMatch(/^HTTP\/1\.1 (204|303|4\d\d) /)
          expect(got).toMatch(/content-type: image\/svg/i)
        }
  })
