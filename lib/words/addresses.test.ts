import { describe, expect, test } from 'vitest'
import { addressIn, linkedInLanguage, readAddress } from './addresses.mjs'

describe('cùng một trang bằng tiếng khác thì thêm tiếng ấy trước địa chỉ', () => {
  test.each([
    ['/', '/en'],
    ['/?tim=a', '/en?tim=a'],
    ['/huong-dan', '/en/huong-dan'],
    ['/dang-ky/to-khai?ma=K7PM3QXR#ten', '/en/dang-ky/to-khai?ma=K7PM3QXR#ten'],
  ])('%s ↔ %s', (own, english) => {
    expect(addressIn('en', own)).toBe(english)
    expect(readAddress(english)).toEqual({ language: 'en', address: own })
    expect(addressIn('vi', own)).toBe(own)
    expect(readAddress(own)).toEqual({ language: 'vi', address: own })
  })

  test.each(['/can-bo', '/can-bo/ho-so/K7', '/api/health', '/ma-qr/a.svg', '/du-lieu-mo/v1/x'])(
    '%s chỉ có một địa chỉ',
    (address) => expect(addressIn('en', address)).toBe(address),
  )

  test('/enzo, /english và //en không phải là trang tiếng Anh', () => {
    for (const address of ['/enzo', '/english/a', '//en', '/xx/huong-dan'])
      expect(readAddress(address)).toEqual({ language: 'vi', address })
  })
})

test('liên kết và biểu mẫu của trang tiếng Anh dẫn đến trang tiếng Anh, trừ liên kết đổi tiếng và trang ngoài', () => {
  const html =
    '<a hrefLang="vi" href="/ho-so">a</a><a class="x" href="/ho-so?a=1&amp;b=2#c">b</a><form method="post" action="/dang-xuat"><button formAction="/thoat">c</button></form><a href="https://x.vn/y">d</a><a href="#noi-dung">e</a><a href="/can-bo">f</a>'
  expect(linkedInLanguage(html, 'vi')).toBe(html)
  expect(linkedInLanguage(html, 'en')).toBe(
    '<a hrefLang="vi" href="/ho-so">a</a><a class="x" href="/en/ho-so?a=1&amp;b=2#c">b</a><form method="post" action="/en/dang-xuat"><button formAction="/en/thoat">c</button></form><a href="https://x.vn/y">d</a><a href="#noi-dung">e</a><a href="/can-bo">f</a>',
  )
})
