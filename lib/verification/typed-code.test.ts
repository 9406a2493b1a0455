import { describe, expect, test } from 'vitest'
import { bodyWithCode } from '@/lib/platform/messages/message-code'
import { codeMessage } from './code-message'
import { codeFault, shortCodeWords } from './code-fault'
import { readTypedCode } from './typed-code'

const host = 'dichvucong.baohiemxahoi.gov.vn'
const whole = (purpose: 'confirm-phone' | 'sign-in', code: string) =>
  bodyWithCode(
    { channel: 'SMS', language: 'vi', body: codeMessage(purpose, code, host) },
    'H2N9XK4',
  )

describe('mã sáu chữ số', () => {
  test.each([
    ['749136'],
    ['749 136'],
    ['749-136'],
    ['749.136'],
    ['７４９１３６'],
    ['749136 là mã xác nhận số điện thoại'],
    ['Your code 749136.'],
    [`@${host} #749136`],
    [whole('confirm-phone', '749136')],
  ])('dán «%s» vẫn là mã ấy', (typed) => {
    expect(readTypedCode('confirm-phone', typed)).toBe('749136')
    expect(codeFault('confirm-phone', typed)).toBeNull()
  })
})

describe('mã tám ký tự', () => {
  test.each([
    ['k7p m3q xr'],
    ['K7P-M3Q-XR'],
    ['K7PM3QXR'],
    ['BHXH: Mã kích hoạt K7P-M3Q-XR, dùng 7 ngày.'],
    [`@${host} #K7PM3QXR`],
    [whole('sign-in', 'K7PM3QXR')],
  ])('dán «%s» vẫn là mã ấy', (typed) => expect(readTypedCode('sign-in', typed)).toBe('K7PM3QXR'))
})

test('dán hai tin thì không đoán hộ: nói còn thừa', () => {
  const both = `${whole('confirm-phone', '749136')}\n${whole('confirm-phone', '000111')}`
  expect(codeFault('confirm-phone', both)).toBe('short-code')
})

test('nhập mã kiểm tra ở cuối tin vào ô mã thì được nói là mã gì', () => {
  expect(shortCodeWords('sign-in', 'H2N-9XK4')).toContain('giống mã kiểm tra')
  expect(codeFault('sign-in', 'H2N-9XK4')).toBe('short-code')
})
