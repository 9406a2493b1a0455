import { describe, expect, test } from 'vitest'
import { codeMessage, type BySms } from './code-message'

const purposes: BySms[] = ['confirm-phone', 'open-declaration', 'reset-password', 'sign-in']

test('mã để cho người khác xem dữ liệu nói đúng điều ấy: ai nghe dụ đọc mã thì biết mình đang cho gì', () => {
  const text = codeMessage('consent', '749136', 'dichvucong.baohiemxahoi.gov.vn')
  expect(text).toContain('749136 là mã để CHO NGƯỜI KHÁC XEM dữ liệu BHXH')
  expect(text).toContain('Không đọc mã cho ai')
  expect(text).not.toContain('giao dịch điện tử')
})

describe.each(purposes)('tin có mã (%s)', (purpose) => {
  const text = codeMessage(purpose, '749136', 'dichvucong.baohiemxahoi.gov.vn')

  test('mã đứng đầu; dòng cuối để điện thoại tự điền', () => {
    expect(text).toMatch(/^749136 là mã /)
    expect(text.split('\n').at(-1)).toBe('@dichvucong.baohiemxahoi.gov.vn #749136')
  })

  test('nói không đọc mã cho ai, không hứa điều trang sau lại làm', () => {
    expect(text).toContain('Không đọc mã cho ai')
    expect(text).not.toContain('không bao giờ hỏi')
  })
})
