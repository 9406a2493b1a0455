import { describe, expect, test } from 'vitest'
import { readLogin } from './login'
import { saysTaxCode, calledLogin, withoutMark } from './typed-login'

const digits = '0101234567'

describe('số nào vào tài khoản nào', () => {
  test('mười chữ số trơn là mã số BHXH, không bao giờ là mã số thuế', () => {
    expect(readLogin('CITIZEN', digits)).toBe(digits)
    expect(readLogin('CITIZEN', ' 010 123 4567 ')).toBe(digits)
  })

  test.each(['MST 0101234567', 'mst: 0101 234 567', 'MST0101234567', 'mã số thuế 0101234567'])(
    '“%s” là mã số thuế',
    (typed) => expect(readLogin('CITIZEN', typed)).toBe('MST0101234567'),
  )

  test.each(['0101234567-001', '0101234567001', 'MST 0101234567-001', 'MST0101234567-001'])(
    'mười ba chữ số “%s” là của một chi nhánh',
    (typed) => expect(readLogin('CITIZEN', typed)).toBe('MST0101234567-001'),
  )

  test.each(['', 'MST', 'MST 12345', '12345', 'CCCD 001099012345'])(
    '“%s” không là số nào',
    (typed) => expect(readLogin('CITIZEN', typed)).toBeNull(),
  )

  test('ô đánh dấu nói số ở trên là mã số thuế; trang sau vẫn nhớ', () => {
    const kept = calledLogin({ login: digits, isTaxCode: 'yes' })
    expect(readLogin('CITIZEN', kept)).toBe('MST0101234567')
    expect([saysTaxCode(kept), withoutMark(kept)]).toEqual([true, digits])
    expect(calledLogin({ login: kept, isTaxCode: 'yes' })).toBe(kept)
    expect(calledLogin({ login: digits })).toBe(digits)
  })
})
