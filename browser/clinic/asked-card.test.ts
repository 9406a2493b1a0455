import { expect, test } from 'vitest'
import { askedCard } from './asked-card'

const own = { subject: 'parent', holder: 'parent' }
const childs = { subject: 'child-1', holder: 'parent' }
const at = (whose: string, cards = [own, childs]) =>
  askedCard(`/ca-nhan/${whose}/the-bhyt/dung-the`, cards)

test('mất mạng, mở «Dùng thẻ» của ai thì thẻ của người ấy hiện, không phải của người khác', () => {
  expect(at('toi')).toBe(own)
  expect(at('child-1')).toBe(childs)
  expect(askedCard('/en/ca-nhan/child-1/the-bhyt/dung-the', [own, childs])).toBe(childs)
})

test('máy chưa giữ thẻ của người ấy thì không thẻ nào thay vào', () => {
  expect(at('child-2')).toBeNull()
  expect(at('toi', [childs])).toBeNull()
})

test('trang «Thẻ giữ trên máy» mở thẻ đầu tiên', () => {
  expect(askedCard('/the-tren-may', [childs, own])).toBe(childs)
  expect(askedCard('/the-tren-may', [])).toBeNull()
})
