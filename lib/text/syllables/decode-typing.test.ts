import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeTyping } from './decode-typing'

describe('bàn phím chưa bật tiếng Việt', () => {
  test.each([
    ['Nguyeexn', 'Nguyễn'],
    ['Nguyeenx', 'Nguyễn'],
    ['Nguye6n4', 'Nguyễn'],
    ['Ddaf Nawngx', 'Đà Nẵng'],
    ['D9a2 Na8ng4', 'Đà Nẵng'],
    ['DDAWNGJ THIJ HOAF', 'ĐẶNG THỊ HÒA'],
    ['Tru7o7ng', 'Trương'],
    ['Truwowngf', 'Trường'],
    ['Huynhf', 'Huỳnh'],
    ['Thuys', 'Thúy'],
    ['Quys', 'Quý'],
    ['Giangf', 'Giàng'],
    ['muaw thuowr hoawcj', 'mưa thuở hoặc'],
    ['Lof Thij Maayr', 'Lò Thị Mẩy'],
    ['beenhj vieenj Bachj Mai', 'bệnh viện Bạch Mai'],
  ])('«%s» có lẽ là «%s»', (typed, meant) => {
    expect(decodeTyping(typed)).toBe(meant)
  })

  test.each([
    'Lo Thi May',
    'Nguyen Van An',
    'Lò Thị Mẩy',
    "H'Hen Niê",
    'Đoọc Mạy',
    'Bệnh viện 108',
    'P12 Q1',
    'Medlatec',
    'Vinmec Times City',
    '<b>x</b>',
    '',
  ])('«%s» thì để yên', (typed) => {
    expect(decodeTyping(typed)).toBeNull()
  })

  test('đã giải một lần thì không còn gì để giải', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,2}$/), (typed) => {
        const meant = decodeTyping(typed)
        if (meant === null) return
        const left = decodeTyping(meant)
        expect(left?.split(' ').length ?? meant.split(' ').length).toBe(meant.split(' ').length)
        expect(meant.split(' ')).toHaveLength(typed.split(' ').length)
      }),
    )
  })
})
