import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { close, get, open, port } from '@/server/fixtures/site-under-test'

afterEach(async () => {
  await close()
  delete process.env.SITE_URL
})

/** What comes back to these very bytes. */
const raw = (bytes: string) =>
  new Promise<string>((resolve) => {
    const socket = connect(port(), '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.on('data', (chunk) => (text += chunk)).on('error', () => undefined)
    socket.on('close', () => resolve(text))
  })

test.each([
  ['TRACE /phien', 405],
  ['PUT /', 405],
  ['FOO /', 405],
  ['CONNECT x:1', 405],
  ['GET //', 400],
  ['GET /\u0001', 400],
])('«%s» nghe một trang có lời (%i), trang sau vẫn được phục vụ', async (line, status) => {
  await open()
  const answer = await raw(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(answer).toMatch(/<html lang="vi">[^]*<title>Lỗi: .+<\/title>[^]*href="\/"/)
  expect(answer).toMatch(/content-security-policy: default-src 'self'/i)
  if (status === 405) expect(answer).toMatch(/allow: GET, HEAD, POST, OPTIONS/i)
  expect((await get('/')).status).toBe(200)
})

test.each(['/', '/phien', '/khong-co', '/icon.svg', '*'])(
  'hỏi được làm gì với «%s» (OPTIONS) thì nghe đúng, và đường truyền còn dùng được',
  async (path) => {
    const page = Buffer.from('Trang chủ')
    const pages = new Map([
      ['/', { type: 'text/html', etag: 'x', identity: page, br: page, gzip: page }],
    ])
    await open(undefined, { pages })
    const asked = `OPTIONS ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`
    const after = 'GET /sau HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
    const answer = await raw(asked + after)
    expect(answer).toMatch(/^HTTP\/1\.1 204 /)
    const allowed = path === '/' ? 'GET, HEAD, OPTIONS' : 'GET, HEAD, POST, OPTIONS'
    expect(answer).toMatch(new RegExp(`\r\nallow: ${allowed}\r\n`, 'i'))
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toHaveLength(2)
  },
)

test('dữ liệu mở tự trả lời trang khác hỏi được làm gì', async () => {
  await open((_, response) => response.writeHead(204, { 'access-control-allow-origin': '*' }).end())
  const { headers } = await get('/du-lieu-mo/v1/x', {}, 'OPTIONS')
  expect(headers).toMatchObject({ 'access-control-allow-origin': '*' })
})

test('đòi điều chưa ai làm được (Expect) thì nghe một trang có lời, đường truyền được đóng', async () => {
  await open()
  const answer = await raw(
    'POST / HTTP/1.1\r\nHost: localhost\r\nExpect: phep-la\r\nContent-Length: 9\r\n\r\n',
  )
  expect(answer).toMatch(
    /^HTTP\/1\.1 417 [^]*content-security-policy: [^]*connection: close[^]*<title>Lỗi: /i,
  )
})

test('mọi câu trả lời, kể cả câu viết tay, nhắc trình duyệt chỉ dùng HTTPS', async () => {
  process.env.SITE_URL = 'https://cong.test'
  await open()
  const strict = /strict-transport-security: max-age=63072000/i
  expect(await raw('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toMatch(
    strict,
  )
  expect(await raw('rác\r\n\r\n')).toMatch(strict)
  expect(await raw(`GET /${'x'.repeat(200_000)} HTTP/1.1\r\n\r\n`)).toMatch(strict)
})

test.each(['h2c', 'websocket', 'foo'])(
  'xin nâng đường truyền lên %s thì được trả lời như thường',
  async (to) => {
    await open()
    const { status } = await get('/ho-so', { connection: 'Upgrade, HTTP2-Settings', upgrade: to })
    expect(status).toBe(200)
  },
)

test('hỏi riêng phần đầu được đúng phần đầu của cả câu trả lời, và không có gì nữa', async () => {
  for (const accepted of ['br', 'gzip', 'identity', '*;q=0']) {
    await open((_, response) => {
      response.setHeader('content-type', ['text/html'])
      response.appendHeader('etag', '"v1"')
      response.end('Lò Thị Mẩy '.repeat(500))
    })
    const [whole, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) => get('/x', { 'accept-encoding': accepted }, method)),
    )
    expect({ ...head!.headers, date: '' }).toEqual({ ...whole!.headers, date: '' })
    expect(Number(head!.headers['content-length'])).toBeGreaterThan(0)
    expect([head!.body, whole!.headers.vary]).toEqual(['', 'Accept-Encoding'])
    await close()
  }
})

test('mỗi cách nén một nhãn; nhãn của cách nén khác thì gửi lại cả trang', async () => {
  await open((request, response) => {
    if (/^((W\/)?"v1"|\*)$/.test(request.headers['if-none-match'] ?? ''))
      return response.writeHead(304, { ETag: '"v1"' }).end()
    response.writeHead(200, { 'content-type': 'text/csv', etag: '"v1"' }).end('a'.repeat(2_000))
  })
  const ask = async (accepted: string, known?: string) => {
    const told: Record<string, string> = known ? { 'if-none-match': known } : {}
    const { status, headers } = await get('/x', { 'accept-encoding': accepted, ...told })
    return [status, headers.etag]
  }
  expect(await ask('br')).toEqual([200, '"v1-br"'])
  expect(await ask('gzip')).toEqual([200, '"v1-gzip"'])
  expect(await ask('br', '"v1-br"')).toEqual([304, '"v1-br"'])
  expect(await ask('br', '"x", W/"v1-br"')).toEqual([304, '"v1-br"'])
  expect(await ask('br', '*')).toEqual([304, '"v1-br"'])
  for (const other of ['"v1"', '"v1-gzip"', '"v1-identity"', 'v1-br'])
    expect(await ask('br', other)).toEqual([200, '"v1-br"'])
})

test('câu trả lời lỗi mà trống thì có trang nói hộ; có lời rồi thì giữ nguyên', async () => {
  // A page asked for where only forms go (405) leads above instead: error-page.test.ts.
  for (const status of [400, 401, 403, 404, 413, 415, 418, 429, 500, 502, 503]) {
    await open((_, response) => response.writeHead(status).end())
    const { body, headers } = await get('/x', { accept: 'text/html' })
    expect([status, headers['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
    expect(body).toMatch(/<html lang="vi">[^]*<h1>.+<\/h1>[^]*href="\/"/)
    await close()
  }
  await open((_, response) => response.writeHead(404).end('lời riêng'))
  expect((await get('/x', { accept: 'text/html' })).body).toBe('lời riêng')
})

const statuses = [400, 404, 405, 410, 416, 429, 500, 503]
const fixed = ['/_next/static/media/a.woff2', '/_next/static/chunks/a.js', '/fonts/a.woff2']
test.each([...fixed, '/fonts/..%2f..%2fpackage.json', '/icon.svg', '/loi-he-thong.css'])(
  '%s không có hay không đưa được: trình duyệt và proxy không giữ lời ấy lại, lần sau hỏi là có',
  async (path) => {
    for (const accept of ['*/*', 'font/woff2', 'text/html'])
      for (const status of statuses) {
        const keep = { 'cache-control': 'public, max-age=31536000, immutable' }
        await open((_, response) => response.writeHead(status, keep).end('lời'))
        const { headers } = await get(path, { accept })
        expect([status, headers['cache-control']]).toEqual([
          status,
          expect.stringMatching(/^(private, )?no-store$/),
        ])
        await close()
      }
  },
)
