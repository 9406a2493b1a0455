import { describe, expect, test } from 'vitest'
import { returnPath } from './return-path'

describe('trang quay về sau khi đăng nhập', () => {
  test.each([
    ['/ca-nhan/the-bhyt', '/ca-nhan/the-bhyt'],
    ['/can-bo?trang-thai=cho&trang=2#bang', '/can-bo?trang-thai=cho&trang=2#bang'],
    ['/tra-cứu', '/tra-c%E1%BB%A9u'],
    ['/ca-nhan?ve=https://evil.example', '/ca-nhan?ve=https://evil.example'],
  ])('giữ «%s»', (asked, path) => expect(returnPath(asked, '/')).toBe(path))

  test.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'evil.example',
    '@evil.example',
    '',
    `/${'a'.repeat(600)}`,
  ])('không theo «%s» ra khỏi trang', (asked) =>
    expect(returnPath(asked, '/ca-nhan')).toBe('/ca-nhan'),
  )

  test('thiếu hay lặp lại thì về trang mặc định', () => {
    expect(returnPath(undefined, '/ca-nhan')).toBe('/ca-nhan')
    expect(returnPath(['/a', '/b'], '/ca-nhan')).toBe('/ca-nhan')
  })

  test.each(['/./', '/a//../b', '/x?y=\\z', '/đi/../đến'])(
    'địa chỉ đã nhận «%s» không bao giờ chỉ ra máy khác',
    (asked) => {
      const path = returnPath(asked, '/ca-nhan')
      expect(new URL(path, 'https://portal.example').host).toBe('portal.example')
    },
  )
})
