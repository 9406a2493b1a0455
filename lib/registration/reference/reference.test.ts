import { expect, test } from 'vitest'
import { newReference } from './new-reference'
import { readReference, shownReference } from './reference'

const many = Array.from({ length: 300 }, newReference)

test('mã hồ sơ không có ký tự dễ nhầm 0, O, 1, I', () => {
  for (const reference of many) expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
})

test('gõ chữ thường, có gạch, có khoảng trắng vẫn đọc được', () => {
  for (const reference of many.slice(0, 20)) {
    const typed = ` ${shownReference(reference).toLowerCase().replace('-', ' - ')} `
    expect(readReference(typed)).toBe(reference)
  }
})

test.each([
  ['Mã hồ sơ: ', ''],
  ['hồ sơ số ', ' ạ'],
  ['MA HO SO ', '.'],
  ['Hồ sơ ', ' đã được ghi nhận'],
  ['“', '”'],
])('mã đứng giữa lời của tin nhắn («%s…%s») vẫn được hiểu', (before, after) => {
  for (const reference of many.slice(0, 20)) {
    expect(readReference(before + shownReference(reference) + after)).toBe(reference)
    expect(readReference(before + reference.toLowerCase() + after)).toBe(reference)
  }
})

test('hai mã khác nhau trong một câu thì không đoán', () => {
  expect(readReference(`${many[0]} hay ${many[1]}`)).toBeNull()
})

test('sai một ký tự bất kỳ thì nhận ra', () => {
  for (const reference of many.slice(0, 40)) {
    for (let place = 0; place < reference.length; place += 1) {
      const other = reference[place] === '7' ? '8' : '7'
      expect(
        readReference(reference.slice(0, place) + other + reference.slice(place + 1)),
      ).toBeNull()
    }
  }
})

test.each(['', 'ABC', 'ABCDEFGHJ', '0000-0000', '../../etc', 'ABCD EFG!'])(
  '«%s» không phải mã hồ sơ',
  (typed) => {
    expect(readReference(typed)).toBeNull()
  },
)
