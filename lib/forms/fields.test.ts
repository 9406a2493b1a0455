import { describe, expect, test } from 'vitest'
import { bhxhCode, fullName, idNumber, mobilePhone, optionalEmail, sixDigitCode } from './fields'

const name = fullName('Nhập họ và tên')
const messageOf = (
  schema: { safeParse: (value: unknown) => { error?: { issues: { message: string }[] } } },
  value: unknown,
) => schema.safeParse(value).error?.issues[0]?.message

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

  test('nhận tên 150 ký tự, báo khi dài hơn', () => {
    expect(name.parse('a'.repeat(150))).toHaveLength(150)
    expect(messageOf(name, 'a'.repeat(151))).toContain('150 ký tự')
  })

  test.each([
    ['', 'Nhập họ và tên'],
    ['   ', 'Nhập họ và tên'],
    [undefined, 'Nhập họ và tên'],
    ['Trần Văn 7', 'Hãy bỏ các chữ số'],
    ['<b>An</b>', 'chỉ gồm chữ cái'],
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

  test('giữ số 0 ở đầu', () => expect(bhxhCode.parse('0123456789')).toBe('0123456789'))

  test.each([
    ['123456789', 'bạn đã nhập 9 chữ số'],
    ['12345678901', 'bạn đã nhập 11 chữ số'],
    ['HC12345678', 'Hãy bỏ các chữ cái'],
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

  test.each(['12345678', '1234567890', 'BB123456', 'B123456'])(
    'với «%s» nêu ba loại được dùng',
    (typed) => {
      expect(messageOf(idNumber, typed)).toMatch(/CMND gồm 9.*căn cước gồm 12.*hộ chiếu/)
    },
  )
})

describe('điện thoại di động', () => {
  test.each(['0912345678', '0912 345 678', '+84 912 345 678', '84912345678', '(091) 234-5678'])(
    'nhận «%s» và giữ dạng quốc tế',
    (typed) => expect(mobilePhone.parse(typed)).toBe('+84912345678'),
  )

  test.each(['02963952115', '0123456789', '091234567', '09123456789', 'không có'])(
    'với «%s» cho ví dụ',
    (typed) => {
      expect(messageOf(mobilePhone, typed)).toContain('ví dụ 0912 345 678')
    },
  )
})

test('thư điện tử để trống được; nếu có thì phải đủ', () => {
  expect(optionalEmail.parse(undefined)).toBe('')
  expect(optionalEmail.parse(' may@vidu.vn ')).toBe('may@vidu.vn')
  expect(messageOf(optionalEmail, 'may@')).toContain('ten@vidu.vn')
})

test('mã trong tin nhắn có khoảng trắng hay gạch ngang cũng được', () => {
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
