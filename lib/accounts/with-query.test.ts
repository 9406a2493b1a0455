import { expect, test } from 'vitest'
import { returnPath } from './return-path'
import { withQuery } from './with-query'

const HERE = '/ca-nhan/toi/uoc-tinh/luong-huu'

test.each([
  ['số đã nhập để ước tính', 'luong=8.000.000&den=09%2F2037'],
  ['năm đang xem', 'nam=2024'],
  ['trang và ô lọc', 'trang=3&loai=sua'],
  ['hai giá trị của một ô', 'loai=sua&loai=xem'],
])('vào rồi thì về đúng trang, còn nguyên %s', (_, query) => {
  const address = withQuery(HERE, `${HERE}?${query}`)
  expect(address).toBe(`${HERE}?${query}`)
  expect(returnPath(address!, '/ca-nhan')).toBe(address)
})

test('điều một lần nhấn đã báo, và số đang mở, không theo về', () => {
  expect(withQuery(HERE, `${HERE}?xong=lien-he-ask&nam=2024&hien=1`)).toBe(`${HERE}?nam=2024`)
  expect(withQuery(HERE, `${HERE}?hien=1`)).toBe(HERE)
})

test('đang hỏi trang khác, hay không hỏi trang nào, thì không mang gì theo', () => {
  expect(withQuery('/ca-nhan', '/ca-nhan/nhat-ky?trang=2')).toBe('/ca-nhan')
  expect([withQuery(HERE, null), withQuery(HERE, undefined), withQuery(HERE, HERE)]).toEqual([
    HERE,
    HERE,
    HERE,
  ])
})

test('địa chỉ quá dài thì về trang ấy, địa chỉ ra ngoài thì không về đâu', () => {
  expect(withQuery(HERE, `${HERE}?luong=${'9'.repeat(600)}`)).toBe(HERE)
  expect(withQuery('//evil.example', '//evil.example?x=1')).toBeNull()
})
