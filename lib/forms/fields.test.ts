import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { optionalEmail } from './email-field'
import { printedText } from './fields'
import { runs } from './fixtures/any-words'
import { messageOf } from './fixtures/message-of'
import { fullName } from './name-field'
import { bhxhCode, idNumber, mobilePhone, sixDigitCode } from './numbers/number-fields'

const name = fullName('Nhập họ và tên')
const street = printedText(200, 'Nhập số nhà')

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
    { numRuns: runs(250) },
  )
})

test.each([
  '㐀\u00000912345678',
  'က\u00000912345678',
  'ខ\u200b0912345678',
  'A\u0007\u00000912345678',
])(
  'một số đứng sau chữ lạ và ký tự không nhìn thấy (%j): lấy đúng số, hoặc nói lý do, không giữ cả chữ',
  (typed) => {
    for (const schema of [bhxhCode, mobilePhone, idNumber]) {
      const { data } = schema.safeParse(typed)
      if (data !== undefined) expect(data).toMatch(/^(?:\+84|0|A0)9\d+$/)
    }
    expect(bhxhCode.safeParse(typed).data).toBe('0912345678')
  },
)

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
