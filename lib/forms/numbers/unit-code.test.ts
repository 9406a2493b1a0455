import { describe, expect, test } from 'vitest'
import { messageOf } from '../fixtures/message-of'
import { unitCode } from './unit-code'

describe('mã đơn vị', () => {
  test.each([
    ['YN0123Z', 'YN0123Z'],
    ['Mã đơn vị: yn 0123-z', 'YN0123Z'],
    ['123456', '123456'],
    ['12345678', '12345678'],
    ['ABCDEFG', 'ABCDEFG'],
    ['YN0123Z456', 'YN0123Z456'],
  ])('nhận «%s»', (typed, kept) => expect(unitCode.parse(typed)).toBe(kept))

  test.each([
    ['12345', 'gồm 6 đến 10'],
    ['YN0123Z4567', 'gồm 6 đến 10'],
    ['khong co', 'gồm 6 đến 10'],
    ['chưa có', 'gồm 6 đến 10'],
    ['0912345678', 'giống số điện thoại'],
    ['0100109106', 'giống mã số thuế'],
    ['0100109106-001', 'giống mã số thuế'],
    ['', 'mẫu C12'],
  ])('với «%s» nói phải làm gì', (typed, part) =>
    expect(messageOf(unitCode, typed)).toContain(part),
  )
})
