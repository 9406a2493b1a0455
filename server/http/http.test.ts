import { afterEach, describe, expect, test } from 'vitest'
import { close, get, open } from '@/server/fixtures/site-under-test'

afterEach(async () => {
  await close()
  delete process.env.TRUSTED_PROXY
})

describe('máy chủ quanh Next', () => {
  test('trả lời 400 cho địa chỉ hỏng, rồi vẫn phục vụ tiếp', async () => {
    await open()
    for (const path of ['//', '//example.org', '/%', '/%00']) {
      const { status, headers } = await get(path)
      expect([path, status, headers['x-content-type-options']]).toEqual([path, 400, 'nosniff'])
    }
    expect((await get('/')).status).toBe(200)
  })

  test('mọi câu trả lời chỉ cho chạy tệp của chính trang này', async () => {
    await open()
    for (const path of ['/', '/ho-so', '/_next/static/a.js'])
      expect((await get(path)).headers['content-security-policy']).toContain("script-src 'self';")
  })

  test('không tin địa chỉ do người gửi tự khai', async () => {
    await open()
    const claimed = { 'x-client-address': '6.6.6.6', 'x-forwarded-for': '7.7.7.7' }
    const { body } = await get('/ho-so', claimed)
    expect(JSON.parse(body)['x-client-address']).toBe('127.0.0.1')
    expect(body).not.toContain('7.7.7.7')
    expect(JSON.parse(body)['x-asked-directly']).toBe('0')
  })

  test('chỉ ai hỏi thẳng mới được coi là hỏi thẳng', async () => {
    await open()
    const claims: Record<string, string>[] = [
      { 'x-asked-directly': '1', forwarded: 'for=192.0.2.1' },
      { 'x-asked-directly': '1', 'x-forwarded-for': '127.0.0.1' },
    ]
    for (const claimed of claims)
      expect(JSON.parse((await get('/ho-so', claimed)).body)['x-asked-directly']).toBe('0')
    expect(JSON.parse((await get('/ho-so')).body)['x-asked-directly']).toBe('1')
  })

  test('địa chỉ /en/… là chính trang ấy bằng tiếng Anh; người gửi không tự khai được tiếng', async () => {
    await open((request, response) =>
      response.end(`${request.headers['x-asked-language']} ${request.url}`),
    )
    for (const [path, told] of [
      ['/en/dang-xuat?a=1', 'en /dang-xuat?a=1'],
      ['/en/huong-dan', 'en /fixed/huong-dan'],
      ['/en', 'en /fixed'],
      ['/en/khong-co-trang-nay', 'en /fixed/khong-co-trang-nay'],
      ['/en/fixed', 'en /fixed/fixed'],
      ['/en/fixed/huong-dan', 'en /fixed/fixed/huong-dan'],
      ['/ho-so', 'vi /ho-so'],
    ])
      expect((await get(path!, { 'x-asked-language': 'en' })).body).toBe(told)
  })

  test('máy cho khách: trang dựng sẵn và trang không có thì vẽ lại, để có nút xóa hết; tệp thì cứ là tệp', async () => {
    await open((request, response) => response.end(request.url))
    for (const [path, asked] of [
      ['/huong-dan?a=1', '/fixed/huong-dan?a=1'],
      ['/khong-co-trang-nay', '/fixed/khong-co-trang-nay'],
      ['/ho-so', '/ho-so'],
      ['/_next/static/chunks/live-AB12.js', '/_next/static/chunks/live-AB12.js'],
      ['/_next/static/khong-co', '/_next/static/khong-co'],
      ['/icon.svg', '/icon.svg'],
      ['/giay.webmanifest', '/giay.webmanifest'],
    ])
      for (const name of ['may-khach', '__Host-may-khach'])
        expect((await get(path!, { cookie: `${name}=tu-viet` })).body).toBe(asked)
  })

  test('trang không có tiếng Anh thì dẫn về địa chỉ tiếng Việt của nó', async () => {
    await open((_, response) => response.end('trang'))
    for (const [path, to] of [
      ['/en/can-bo/ho-so?a=1', '/can-bo/ho-so?a=1'],
      ['/en/to-khai/abc', '/to-khai/abc'],
      ['/en/icon.svg', '/icon.svg'],
    ])
      for (const method of ['GET', 'POST'])
        expect(await get(path!, {}, method)).toMatchObject({
          status: 307,
          headers: { location: to, 'cache-control': 'no-store' },
        })
  })

  test('nộp biểu mẫu trên trang tiếng Anh thì được dẫn đến trang tiếng Anh', async () => {
    await open((_, response) => {
      response.setHeader('location', ['/huong-dan?da-gui=1'])
      response.writeHead(303).end()
    })
    expect((await get('/en/dang-xuat', {}, 'POST')).headers.location).toBe('/en/huong-dan?da-gui=1')
    expect((await get('/dang-xuat', {}, 'POST')).headers.location).toBe('/huong-dan?da-gui=1')
  })

  test('nơi được dẫn đến là một, dù trình duyệt đọc Location hay Refresh', async () => {
    await open((_, response) =>
      response.writeHead(308, { location: '/dang-nhap', refresh: '0;url=/dang-nhap' }).end(),
    )
    expect((await get('/en/dang-nhap/')).headers).toMatchObject({
      location: '/en/dang-nhap',
      refresh: '0;url=/en/dang-nhap',
    })
    expect((await get('/dang-nhap/')).headers.refresh).toBe('0;url=/dang-nhap')
  })

  test('gửi đến trang tiếng Anh giống nhau cho mọi người thì nghe 405; đến nơi không có thì như mọi địa chỉ không có', async () => {
    await open((request, response) => response.end(request.url))
    expect(await get('/en/huong-dan', {}, 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD, OPTIONS' },
    })
    for (const path of ['khong-co', 'fixed/huong-dan'])
      expect((await get(`/en/${path}`, {}, 'POST')).body).toBe(`/fixed/${path}`)
  })

  test('tin địa chỉ do proxy của mình ghi khi được bảo', async () => {
    process.env.TRUSTED_PROXY = '1'
    await open()
    const { body } = await get('/ho-so', { 'x-forwarded-for': '6.6.6.6, 192.0.2.7' })
    expect(JSON.parse(body)['x-client-address']).toBe('192.0.2.7')
  })

  test('câu trả lời không dặn gì thì không được lưu, có dặn thì giữ lời dặn', async () => {
    await open()
    expect((await get('/ho-so')).headers['cache-control']).toBe('private, no-store')
    await close()
    await open((_, response) => response.writeHead(200, { 'cache-control': 'no-cache' }).end())
    expect((await get('/ho-so')).headers['cache-control']).toBe('no-cache')
  })

  test('trang hỏng giữa chừng vẫn là một trang đọc được, dù trình duyệt nhận nội dung nén', async () => {
    await open((_, response) => {
      response.statusCode = 500
      response.setHeader('content-type', 'text/html')
      response.write('<html id="__next_error__">'.padEnd(2_000))
      response.end()
    })
    const { status, headers, body } = await get('/ho-so', {
      accept: 'text/html',
      'accept-encoding': 'br, gzip',
    })
    expect([status, headers['cache-control']]).toEqual([500, 'no-store'])
    expect(body).toContain('Xin lỗi, cổng đang gặp sự cố')
    expect(headers['content-security-policy']).toContain("default-src 'self'")
  })

  test('gõ mười nghìn chữ vào ô tìm vẫn đến nơi; dài hơn nữa thì nghe một lời, không phải trang trắng', async () => {
    await open()
    const asked = encodeURIComponent('ễ'.repeat(10_000))
    expect((await get(`/tra-cuu/co-quan-bhxh?tim=${asked}`)).status).toBe(200)
    const { status, headers, body } = await get(`/tra-cuu?tim=${asked}${asked}`)
    expect([status, headers['cache-control']]).toEqual([431, 'no-store'])
    expect(body).toContain('mở lại từ trang chủ')
    expect((await get('/')).status).toBe(200)
  })

  test('khi dừng, yêu cầu đang chạy vẫn được trả lời', async () => {
    await open((_, response) => setTimeout(() => response.end('xong'), 200))
    const running = get('/ho-so')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await close()
    expect((await running).body).toBe('xong')
  })
})
