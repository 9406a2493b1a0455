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

describe('bộ nhớ đệm', () => {
  test('câu trả lời không nói gì thì không được lưu ở đâu', () => {
    expect(cacheControl('/ho-so', undefined)).toBe('private, no-store')
  })

  test('trang dựng sẵn được hỏi lại mỗi lần, tệp có dấu vân tay thì giữ lâu', () => {
    expect(cacheControl('/', 's-maxage=31536000')).toBe('public, max-age=0, must-revalidate')
    const hashed = 'public, max-age=31536000, immutable'
    expect(cacheControl('/_next/static/a.js', hashed)).toBe(hashed)
  })
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
