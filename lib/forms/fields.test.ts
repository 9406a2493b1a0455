import fc from 'fast-check'
import type * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { plainNumber } from '@/lib/text/plain-number'
import { optionalEmail } from './email-field'
import { printedText } from './fields'
import { fullName } from './name-field'
import { bhxhCode, idNumber, mobilePhone, sixDigitCode } from './number-fields'

const name = fullName('Nhập họ và tên')
const street = printedText(200, 'Nhập số nhà')
const messageOf = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues[0]?.message

describe('họ và tên', () => {
  test.each([
    "H'Hen Niê",
    'Y Moan Êñuôl',
    'Công Tằng Tôn Nữ Thị Hoàng Kim',
    'Ka',
    'Trần-Lê Anh',
    'Lò Thị Mẩy',
    'Đặng Ưng Ẵm',
  ])('nhận tên «%s», gõ kiểu dựng sẵn hay tổ hợp đều như nhau', (typed) => {
    expect(name.parse(typed.normalize('NFD'))).toBe(typed.normalize('NFC'))
    expect(name.parse(typed.normalize('NFC'))).toBe(typed.normalize('NFC'))
  })

  test('bỏ khoảng trắng thừa và đổi dấu nháy cong thành dấu nháy thẳng', () => {
    expect(name.parse('  H’Hen   Niê ')).toBe("H'Hen Niê")
  })

  test('nhận tên 150 ký tự, đếm như người đếm; dài hơn thì nói bao nhiêu, được bao nhiêu', () => {
    expect(name.parse('a'.repeat(150))).toHaveLength(150)
    expect(name.parse('ơ\u0306'.repeat(150))).toHaveLength(300)
    expect(messageOf(name, 'ơ\u0306'.repeat(163))).toMatch(/tối đa 150 ký tự.*đã nhập 163/)
  })

  test.each([
    '阮文安',
    '김민준',
    'こだま ケイコ',
    'アンナ·ヤマダ',
    'ខៀវ សំផន',
    'ꨌꩌ ꨀꨥꨮ',
    'Ўладзімір',
    'Ελένη',
  ])('nhận tên viết bằng chữ khác mà tờ khai in được: %s', (typed) =>
    expect(name.parse(typed)).toBe(typed),
  )

  test.each(['ศรีสุข', 'محمد', 'दीपक', 'מרים', '𠀀', 'Անի', 'გიორგი', 'A᷿'])(
    'tên bằng chữ tờ khai không in được (%s): viết như trên hộ chiếu',
    (typed) =>
      expect(messageOf(name, typed)).toMatch(/^Viết tên bằng chữ La-tinh như trên hộ chiếu/),
  )

  test.each([
    ['An 🏠', 'Bỏ ký tự “🏠”'],
    ['An_Bình', 'Bỏ ký tự “_”'],
    ['An (Út)', 'Bỏ ký tự “(”'],
  ])('với «%s» nêu đúng ký tự phải bỏ', (typed, part) =>
    expect(messageOf(name, typed)).toContain(part),
  )

  test.each(['.', '-', "'", '\u3164', '\u200b', '\u0301', '... - ', '\u2800', '\u00ad', '·'])(
    '%j không phải là tên: không có chữ nào nhìn thấy',
    (typed) => expect(messageOf(name, typed)).toBe('Nhập họ và tên'),
  )

  test.each([
    ['', 'Nhập họ và tên'],
    ['   ', 'Nhập họ và tên'],
    [undefined, 'Nhập họ và tên'],
    ['Trần Văn 7', 'Bỏ các chữ số'],
    ['Trần Văn ٧', 'Bỏ các chữ số'],
    ['<b>An</b>', 'Bỏ ký tự “<”'],
  ])('với «%s» nói phải làm gì', (typed, part) => {
    expect(messageOf(name, typed)).toContain(part)
  })
})

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
    ['HC12345678', 'Bỏ “H”'],
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
  ])('nhận hộ chiếu nước khác «%s»', (typed) =>
    expect(idNumber.parse(typed)).toBe(plainNumber(typed).toUpperCase()),
  )

  test.each([
    ['12345678', 'căn cước có 12 chữ số, CMND có 9. Bạn đã nhập 8. Hộ chiếu chỉ có số'],
    ['01234567890', 'Bạn đã nhập 11.'],
    ['B1', 'gồm 6 đến 9 chữ cái và chữ số'],
    ['ABCDEFG', 'gồm 6 đến 9 chữ cái và chữ số'],
    ['Đ1234567', 'Bỏ “Đ”'],
    ['', 'Nhập số căn cước, hộ chiếu'],
  ])('với «%s» nói phải làm gì', (typed, part) =>
    expect(messageOf(idNumber, typed)).toContain(part),
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

test('số 11 chữ số cũ thì hỏi số mới', () =>
  expect(messageOf(mobilePhone, '0123 456 7890')).toContain('Nhập số mới'))

test.each([
  'a&b@vidu.vn',
  "first.l'ast@vidu.example",
  'a+b=c@vidu.vn',
  'a/b@vidu.vn',
  'ten@bảohiểm.vn',
  'ten@xn--bohim-v11b9i.vn',
  'TEN@VIDU.VN',
  'a@例え.jp',
  'm_a-y.1@sub.vidu.com.vn',
])('nhận thư điện tử %s đúng như đã gõ', (typed) => expect(optionalEmail.parse(typed)).toBe(typed))

test.each([
  'mailto:may@vidu.vn',
  'Lò Mẩy <may@vidu.vn>',
  'may @ vidu.vn',
  'may@vidu.vn.',
  'ｍａｙ＠ｖｉｄｕ．ｖｎ',
  '\u200bmay@vidu.vn\ufeff',
])('hiểu «%s»', (typed) => expect(optionalEmail.parse(typed)).toBe('may@vidu.vn'))

test.each([
  'may',
  'may@',
  '@vidu.vn',
  'may@vidu',
  'may@-vidu.vn',
  'may@vidu..vn',
  'a..b@vidu.vn',
  '.a@vidu.vn',
  'may@1.2.3.4',
  'a@b@vidu.vn',
  `${'a'.repeat(65)}@vidu.vn`,
  `may@${'a'.repeat(64)}.vn`,
  `may@${'vidu.'.repeat(60)}vn`,
  'may@vi_du.vn',
  'mẩy@vidu.vn',
])('«%s» thì hỏi lại', (typed) => expect(messageOf(optionalEmail, typed)).toContain('ten@vidu.vn'))

describe('địa chỉ', () => {
  test.each(['Số 8 ngõ 3', 'ấp Thượng 2', 'ខ្មែរ 12', '北京路12号', 'Nhà "A" – B & C'])(
    'nhận «%s»',
    (typed) => expect(street.safeParse(typed).success).toBe(true),
  )
  test.each(['', '\u200b', '\u2800', '\u3164', '\u00ad', '...', '- , -', '\u0301'])(
    '%j chưa phải là địa chỉ',
    (typed) => expect(messageOf(street, typed)).toBe('Nhập số nhà'),
  )
  test.each([
    ['Số 8 🏠', 'Bỏ ký tự “🏠”'],
    ['Số 8 ถนน', 'Viết bằng chữ La-tinh'],
    ['a'.repeat(241), 'tối đa 200 ký tự. Bạn đã nhập 241'],
  ])('với «%s» nói phải làm gì', (typed, part) => expect(messageOf(street, typed)).toContain(part))
})

test('chữ nào qua cửa cũng cho kết quả hoặc một lý do; lý do không nêu ký tự không nhìn thấy', () => {
  const schemas = [name, street, bhxhCode, idNumber, mobilePhone, optionalEmail, sixDigitCode]
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .tuple(fc.string({ unit: 'binary' }), fc.constantFrom('Lò Thị Mẩy', '0912345678', 'a@b.vn'))
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(anything, (typed) => {
      for (const schema of schemas) {
        const outcome = schema.safeParse(typed)
        if (outcome.success) expect(schema.parse(outcome.data)).toBe(outcome.data)
        else {
          expect(outcome.error.issues).toHaveLength(1)
          expect(outcome.error.issues[0]!.message).not.toMatch(/“[\s\p{Cf}\p{Cc}\p{M}]*”/u)
        }
      }
    }),
    { numRuns: 1_000 },
  )
})

test('thư điện tử để trống được; nếu có thì phải đủ', () => {
  expect(optionalEmail.parse(undefined)).toBe('')
  expect(optionalEmail.parse(' may@vidu.vn ')).toBe('may@vidu.vn')
  expect(messageOf(optionalEmail, 'may@')).toContain('ten@vidu.vn')
})

test('mã trong tin nhắn có khoảng trắng hay gạch ngang cũng được, dán cả tin cũng được', () => {
  expect(sixDigitCode.parse('749136 là mã xác nhận, dùng 10 phút')).toBe('749136')
  expect(sixDigitCode.parse('７４９　１３６')).toBe('749136')
  expect(sixDigitCode.parse('12 34-56')).toBe('123456')
  expect(messageOf(sixDigitCode, '12345')).toContain('đúng 6 chữ số')
})

test('áp dụng hai lần vẫn cho cùng kết quả', () => {
  const cases = [
    [name, 'H’hen  niê'],
    [bhxhCode, '791 234 5678'],
    [idNumber, 'b 1234567'],
    [mobilePhone, '0912 345 678'],
    [optionalEmail, ' a@b.vn'],
  ] as const
  for (const [schema, typed] of cases) {
    const once = schema.parse(typed)
    expect(schema.parse(once)).toBe(once)
  }
})
