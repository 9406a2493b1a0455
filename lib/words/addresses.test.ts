import { describe, expect, test } from 'vitest'
import { addressIn, linkedInLanguage, readAddress, sameElsewhere } from './addresses.mjs'

describe('cùng một trang bằng tiếng khác thì thêm tiếng ấy trước địa chỉ', () => {
  test.each([
    ['/', '/en'],
    ['/?tim=a', '/en?tim=a'],
    ['/huong-dan', '/en/huong-dan'],
    ['/huong-dan/cai?ma=K7PM3QXR#ten', '/en/huong-dan/cai?ma=K7PM3QXR#ten'],
  ])('%s ↔ %s', (own, english) => {
    expect(addressIn('en', own)).toBe(english)
    expect(readAddress(english)).toEqual({ language: 'en', address: own })
    expect(addressIn('vi', own)).toBe(own)
    expect(readAddress(own)).toEqual({ language: 'vi', address: own })
  })

  test.each(['/can-bo', '/can-bo/ho-so/K7', '/api/health', '/ma-qr/a.svg', '/du-lieu-mo/v1/x'])(
    '%s chỉ có một địa chỉ, và không báo với máy tìm kiếm rằng có tiếng Anh',
    (address) => {
      expect(addressIn('en', address)).toBe(address)
      expect(readAddress(`/en${address}`)).toEqual({ language: 'vi', address })
      expect(sameElsewhere(address, 'https://x.vn')).toBe('')
    },
  )

  test('trang đã dịch báo với máy tìm kiếm địa chỉ của mỗi tiếng', () => {
    expect(sameElsewhere('/huong-dan', 'https://x.vn')).toBe(
      '<link rel="alternate" hreflang="vi" href="https://x.vn/huong-dan"/><link rel="alternate" hreflang="en" href="https://x.vn/en/huong-dan"/>',
    )
  })

  test('hai gạch chéo sau tiếng không dẫn sang trang ngoài', () => {
    for (const asked of ['/en//khac.vn', '/en/\\khac.vn', '/en///khac.vn'])
      expect(readAddress(asked).address).toBe('/khac.vn')
  })

  test('/enzo, /english và //en không phải là trang tiếng Anh', () => {
    for (const address of ['/enzo', '/english/a', '//en', '/xx/huong-dan'])
      expect(readAddress(address)).toEqual({ language: 'vi', address })
  })
})

test('liên kết và biểu mẫu của trang tiếng Anh dẫn đến trang tiếng Anh, trừ liên kết đổi tiếng và trang ngoài', () => {
  const html =
    '<a hrefLang="vi" href="/huong-dan">a</a><a class="x" href="/huong-dan?a=1&amp;b=2#c">b</a><form method="post" action="/dang-xuat"><button formAction="/thoat">c</button></form><a href="https://x.vn/y">d</a><a href="#noi-dung">e</a><a href="/can-bo">f</a>'
  expect(linkedInLanguage(html, 'vi')).toBe(html)
  expect(linkedInLanguage(html, 'en')).toBe(
    '<a hrefLang="vi" href="/huong-dan">a</a><a class="x" href="/en/huong-dan?a=1&amp;b=2#c">b</a><form method="post" action="/en/dang-xuat"><button formAction="/en/thoat">c</button></form><a href="https://x.vn/y">d</a><a href="#noi-dung">e</a><a href="/can-bo">f</a>',
  )
})

test('nút đổi tiếng của một biểu mẫu dẫn sang tiếng kia, nút khác ở lại', () => {
  const html =
    '<button lang="vi" class="x" name="intent" formAction="/dang-ky/lien-he?ma=K7">Tiếng Việt</button><a lang="vi" href="/ho-tro">b</a>'
  expect(linkedInLanguage(html, 'en')).toBe(html.replace('"/ho-tro"', '"/en/ho-tro"'))
})
