import { STATUS_CODES } from 'node:http'
import { describe, expect, test } from 'vitest'
import { cacheControl, contentPolicy, lastingHeaders, readPath } from './headers.mjs'

test.each([
  ['/', '/'],
  ['/dang-ky?ma=%20', '/dang-ky'],
  ['/tra-cuu/L%C3%B2', '/tra-cuu/L%C3%B2'],
])('đọc được địa chỉ %s', (address, path) => {
  expect(readPath(address)).toBe(path)
})

test.each([
  '//',
  '//example.org/x',
  '/a//b',
  '/%',
  '/%E0%A4%A',
  '/%00',
  '/a\\b',
  '*',
  'http://x/',
  '',
])('từ chối địa chỉ «%s» thay vì sập', (address) => {
  expect(readPath(address)).toBeNull()
})

const hashed = 'public, max-age=31536000, immutable'

describe('bộ nhớ đệm', () => {
  test('câu trả lời không nói gì thì không được lưu ở đâu', () => {
    expect(cacheControl(200, undefined)).toBe('private, no-store')
  })

  test('trang dựng sẵn được hỏi lại mỗi lần, tệp có dấu vân tay thì giữ lâu', () => {
    expect(cacheControl(200, 's-maxage=31536000')).toBe('public, max-age=0, must-revalidate')
    expect(cacheControl(200, hashed)).toBe(hashed)
  })

  test.each([undefined, hashed, 's-maxage=31536000', 'public, max-age=86400', 'no-store'])(
    'dặn «%s»: thiếu hay bị từ chối thì không giữ ở đâu, lát nữa có thể đã có',
    (decided) => {
      const others = Object.keys(STATUS_CODES).map(Number)
      for (const status of others.filter((one) => ![200, 206, 304].includes(one)))
        expect([status, cacheControl(status, decided)]).toEqual([
          status,
          decided === 'no-store' ? 'no-store' : 'private, no-store',
        ])
    },
  )
})

test('chính sách nội dung không bao giờ cho chạy mã chèn vào trang', () => {
  expect(contentPolicy).toContain("script-src 'self';")
  expect(contentPolicy).toContain("style-src 'self';")
  expect(contentPolicy).not.toMatch(/unsafe|nonce|sha256|\*/)
})

test('chỉ buộc dùng HTTPS khi trang chạy HTTPS', () => {
  const strict = 'Strict-Transport-Security'
  expect(lastingHeaders(new URL('https://bhxh.example'))).toHaveProperty(strict)
  expect(lastingHeaders(new URL('http://localhost:3000'))).not.toHaveProperty(strict)
})
