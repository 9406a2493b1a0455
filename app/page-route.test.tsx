import { NextRequest } from 'next/server'
import { redirect } from 'next/navigation'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { page } from './page-route'

beforeAll(() => {
  process.env.DOCUMENT_HEAD = JSON.stringify({ fontClass: 'chu', tags: '<meta charSet="utf-8"/>' })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const open = (draw: Parameters<typeof page>[0], address = '/ho-so') =>
  page(draw)(new NextRequest(`http://localhost${address}`), { params: Promise.resolve({}) })

test('trang đến đủ trong một tài liệu, tên trang đứng trong phần đầu', async () => {
  const answer = await open(async () => ({ title: 'Hồ sơ <của bạn>', body: <h1>Xin chào</h1> }))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const html = await answer.text()
  expect(html).toMatch(/^<!DOCTYPE html><html lang="vi" class="chu"><head><meta charSet="utf-8"\/>/)
  expect(html).toMatch(/<title>Hồ sơ &lt;của bạn&gt; - [^<]+<\/title>.*<\/head><body/)
  expect(html).toContain('<h1>Xin chào</h1>')
  expect(html).not.toContain('<script')
})

test('trang có điều phải sửa thì tên trang bắt đầu bằng «Lỗi:»', async () => {
  const answer = await open(async () => ({ title: 'Đăng nhập', hasErrors: true, body: null }))
  expect(await answer.text()).toContain('<title>Lỗi: Đăng nhập')
})

test('chữ trên địa chỉ đến đủ, viết hai lần thì thành danh sách', async () => {
  const asked = vi.fn(async ({ search }) => ({ title: '', body: JSON.stringify(search) }))
  await open(asked, '/tra-cuu?tim=ch%C3%A2u+%C4%91%E1%BB%91c&loai=1&loai=2&trong=')
  expect(asked.mock.calls[0]![0].search).toEqual({
    tim: 'châu đốc',
    loai: ['1', '2'],
    trong: '',
  })
})

test('được đưa sang trang khác thì đi, không bị coi là lỗi', async () => {
  await expect(open(async () => redirect('/dang-nhap'))).rejects.toThrow('NEXT_REDIRECT')
})

test('lỗi của cổng: người mở trang đọc được mã lỗi và cách làm tiếp, không thấy gì bên trong', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const answer = await open(async () => {
    throw new Error('relation "Account" does not exist')
  })
  const [, code] = /fault (\w+): Error: relation/.exec(String(write.mock.calls[0]![0]))!
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'private, no-store'])
  const html = await answer.text()
  expect(html).toContain(`mã lỗi ${code}`)
  expect(html).toContain('mở lại trang này')
  expect(html).not.toContain('Account')
})

test('khi phát triển thì trang lỗi kể nguyên nhân và chỗ hỏng; khi phục vụ thì không', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const broken = async () => {
    throw new Error('thiếu <tên>')
  }
  expect(await (await open(broken)).text()).not.toMatch(/<pre>|thiếu/)
  vi.stubEnv('NODE_ENV', 'development')
  expect(await (await open(broken)).text()).toMatch(
    /<pre>Error: thiếu &lt;tên&gt;\n +at .*page-route\.test\.tsx/,
  )
})
