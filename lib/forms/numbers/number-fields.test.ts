import { describe, expect, test } from 'vitest'
import { plainNumber } from '@/lib/text/plain-number'
import { messageOf } from '../fixtures/message-of'
import { bhxhCode, idNumber, mobilePhone, sixDigitCode } from './number-fields'

describe('mã số bảo hiểm xã hội', () => {
  test.each(['7912345678', '791 234 5678', '791.234.5678', '791-234-5678'])(
    'nhận «%s»',
    (typed) => {
      expect(bhxhCode.parse(typed)).toBe('7912345678')
    },
  )

  test.each([
    'GD 4 01 7912345678',
    'gd4017912345678',
    '７９１２３４５６７８',
    '٧٩١٢٣٤٥٦٧٨',
    '៧៩១២៣៤៥៦៧៨',
    '791\u2011234–5678',
    '791\u00a0234\u200b5678',
    '791/234/5678',
    '791_234_5678',
  ])('hiểu «%s»', (typed) => expect(bhxhCode.parse(typed)).toBe('7912345678'))

  test('giữ số 0 ở đầu', () => expect(bhxhCode.parse('0123456789')).toBe('0123456789'))

  test.each([
    ['123456789', 'bạn đã nhập 9'],
    ['12345678901', 'bạn đã nhập 11'],
    ['HC12345678', 'Bỏ “HC”'],
    ['bỏ trống', 'Bỏ “bỏ trống”'],
    ['0l0O166586', 'Có phải số của bạn là 0100166586?'],
    ['O1OO166586', 'Có phải số của bạn là 0100166586?'],
    ['Mã số 010016658', 'bạn đã nhập 9'],
    ['0100166586 / 7912345678', 'Chỉ nhập một số. Bạn đã nhập 2 số: 0100166586, 7912345678.'],
    ['', 'gồm 10 chữ số'],
  ])('với «%s» nói phải làm gì', (typed, part) =>
    expect(messageOf(bhxhCode, typed)).toContain(part),
  )
})

describe('số giấy tờ', () => {
  test.each([
    ['123456789', '123456789'],
    ['001 099 012 345', '001099012345'],
    ['b1234567', 'B1234567'],
    ['C12345678', 'C12345678'],
  ])('nhận «%s»', (typed, kept) => expect(idNumber.parse(typed)).toBe(kept))

  test.each([
    'AB1234567',
    'X12Y34567',
    'EJ 123456',
    'C01X00T47',
    'P1234567A',
    'M1234567',
    'SWE12345678',
    'ab 123-4567',
    'ＡＢ１２３４５６７',
    'LZ6311T47<',
    'A1234',
    '1234567',
    '12345',
    'hộ chiếu 12345678',
    'ABCD123456789K2',
  ])('nhận hộ chiếu nước khác «%s»', (typed) =>
    expect(idNumber.parse(typed)).toBe(plainNumber(typed.replace('hộ chiếu', '')).toUpperCase()),
  )

  test.each([
    ['1234', 'căn cước có 12 chữ số, CMND có 9. Bạn đã nhập 4.'],
    ['1234567890123', 'Bạn đã nhập 13.'],
    ['00109 274626', 'Bạn đã nhập 11.'],
    ['GD4790116233490', 'giống số thẻ BHYT'],
    ['SO001092746265', 'Kiểm tra lại số hộ chiếu'],
    ['A123', 'gồm 5 đến 15 chữ cái và chữ số'],
    ['01234567890', 'Bạn đã nhập 11.'],
    ['B1', 'gồm 5 đến 15 chữ cái và chữ số'],
    ['ABCDEFG', 'gồm 5 đến 15 chữ cái và chữ số'],
    ['Đ1234567', 'Bỏ “Đ”'],
    ['bỏ trống', 'Bỏ “bỏ trống”'],
    ['chưa làm', 'xin cấp lại ở công an'],
    ['001092746265 / 351234567', 'Chỉ nhập một số'],
    ['CCCD 00109274626', 'Bạn đã nhập 11.'],
    ['', 'Nhập số trên thẻ căn cước'],
  ])('với «%s» nói phải làm gì', (typed, part) =>
    expect(messageOf(idNumber, typed)).toContain(part),
  )

  test.each([
    ['OO1092746265', '001092746265'],
    ['00109274626S', '001092746265'],
    ['0010927462b5', '001092746285'],
    ['l01092746265', '101092746265'],
    ['02512345O', '025123450'],
  ])('«%s» có chữ giống số: hỏi có phải %s', (typed, meant) =>
    expect(messageOf(idNumber, typed)).toContain(`Có phải số của bạn là ${meant}?`),
  )

  test.each(['B1234567', 'S12345678', 'BO1234567', 'SWE12345678'])(
    'hộ chiếu %s vẫn là hộ chiếu',
    (typed) => expect(idNumber.parse(typed)).toBe(typed),
  )
})

describe('điện thoại di động', () => {
  test.each([
    '0912345678',
    '0912 345 678',
    '+84 912 345 678',
    '84912345678',
    '(091) 234-5678',
    '0084912345678',
    '+84 (0) 912 345 678',
    '84.912.345.678',
    '0912.345.678',
    '０９１２　３４５　６７８',
    '+84\u00a0912\u2011345\u2011678',
    '\u202a0912345678\u202c',
    '＋84912345678',
    'tel:+84912345678',
    '912345678',
    '0912–345–678',
    '٠٩١٢٣٤٥٦٧٨',
    '0912/345/678',
    '[+84] 912 345 678',
    '84 0912345678',
  ])('nhận «%s» và giữ dạng quốc tế', (typed) =>
    expect(mobilePhone.parse(typed)).toBe('+84912345678'),
  )

  test.each(['02963952115', '0123456789', '091234567', '09123456789', 'không có'])(
    'với «%s» cho ví dụ',
    (typed) => {
      expect(messageOf(mobilePhone, typed)).toContain('ví dụ 0912 345 678')
    },
  )
})

test.each([
  ['02963952115', 'Điện thoại bàn'],
  ['0296 395 2115 (nhà)', 'Điện thoại bàn'],
  ['+84 24 3201 3139', 'Điện thoại bàn'],
  ['0980001892/0912345678', 'nhập 2 số: 0980001892, 0912345678'],
  ['0980001892 0912345678', 'nhập 2 số: 0980001892, 0912345678'],
  ['0980 001 892 - 0912 345 678', 'nhập 2 số: 0980001892, 0912345678'],
  ['0980001892 hoặc 0912345678', 'nhập 2 số: 0980001892, 0912345678'],
  ['o98ooo1892', 'Có phải số của bạn là 0980001892?'],
  ['O98OOO1892', 'Có phải số của bạn là 0980001892?'],
  ['098000l892', 'Có phải số của bạn là 0980001892?'],
])('«%s» không gọi được thì nói vì sao: %s', (typed, part) =>
  expect(messageOf(mobilePhone, typed)).toContain(part),
)

test('số 11 chữ số cũ thì hỏi số mới', () =>
  expect(messageOf(mobilePhone, '0123 456 7890')).toContain('Nhập số mới'))

test('mã trong tin nhắn có khoảng trắng hay gạch ngang cũng được, dán cả tin cũng được', () => {
  expect(sixDigitCode.parse('749136 là mã xác nhận, dùng 10 phút')).toBe('749136')
  expect(sixDigitCode.parse('７４９　１３６')).toBe('749136')
  expect(sixDigitCode.parse('12 34-56')).toBe('123456')
  expect(messageOf(sixDigitCode, '12345')).toContain('đúng 6 chữ số')
})

describe('chữ nói rằng không có số', () => {
  test.each([
    'không nhớ',
    'Mất rồi',
    'CHƯA CÓ',
    'khong biet',
    'ko có',
    'Tôi quên rồi',
    'bị mất thẻ',
    'đang làm lại',
    'không có.',
  ])('“%s”: được chỉ chỗ xem số, không bị bảo bỏ chữ', (typed) => {
    expect(messageOf(bhxhCode, typed)).toContain('“Tra cứu”')
    expect(messageOf(idNumber, typed)).toContain('công an')
    expect(messageOf(mobilePhone, typed)).toContain('cơ quan BHXH')
  })

  test('chữ khác vẫn được nêu ra, và số có chữ “không” bên cạnh vẫn là số', () => {
    expect(messageOf(bhxhCode, 'abc')).toContain('Bỏ “abc”')
    expect(bhxhCode.safeParse('không chắc 0100306574').success).toBe(true)
    expect(messageOf(idNumber, 'Khôngt')).not.toContain('công an')
  })
})
