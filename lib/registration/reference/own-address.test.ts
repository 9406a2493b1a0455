import { describe, expect, test } from 'vitest'
import { linkedToOwn, namedIn, ofDeclaration } from './own-address'

describe('địa chỉ của một tờ khai', () => {
  test.each([
    ['/dang-ky/to-khai', '/dang-ky/to-khai?ma=K7PM3QXR'],
    ['/dang-ky/to-khai?loi=1#loi', '/dang-ky/to-khai?loi=1&ma=K7PM3QXR#loi'],
    ['/ho-so', '/ho-so?ma=K7PM3QXR'],
    ['/dang-ky/dia-chi#buoc', '/dang-ky/dia-chi?ma=K7PM3QXR#buoc'],
  ])('%s mang mã hồ sơ', (href, named) => {
    expect(ofDeclaration(href, 'K7PM3QXR')).toBe(named)
  })

  test('liên kết của trang dẫn đến chính tờ khai ấy, liên kết khác để nguyên', () => {
    const drawn =
      '<a href="/ho-so">a</a><a class="x" href="/dang-ky/co-quan?mo=089#t089">b</a>' +
      '<a href="/ho-so?khac=1">c</a><a href="/dang-ky">d</a><a href="/tra-cuu">e</a><a href="#ten">g</a>'
    expect(linkedToOwn(drawn, 'K7PM3QXR')).toBe(
      '<a href="/ho-so?ma=K7PM3QXR">a</a>' +
        '<a class="x" href="/dang-ky/co-quan?mo=089&amp;ma=K7PM3QXR#t089">b</a>' +
        '<a href="/ho-so?khac=1">c</a><a href="/dang-ky">d</a><a href="/tra-cuu">e</a><a href="#ten">g</a>',
    )
  })

  test.each(['/dang-ky/co-quan?ma=K7PM3QXR', '/dang-ky/co-quan?mo=089&amp;ma=K7PM3QXR'])(
    'liên kết đã mang mã, như đến trang này bằng tiếng kia, không mang hai lần: %s',
    (href) => {
      const link = `<a href="${href}">Tiếng Việt</a>`
      expect(linkedToOwn(link, 'K7PM3QXR')).toBe(link)
    },
  )

  test.each([undefined, '', 'khong-phai', ['K7PM3QXR', 'K7PM3QXR']])(
    'địa chỉ không nêu tờ khai nào: %s',
    (ma) => {
      expect(namedIn({ ma })).toBeNull()
    },
  )
})
