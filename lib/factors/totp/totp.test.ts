import { Secret } from 'otpauth'
import { expect, test } from 'vitest'
import { totpAddress, newSecret, readTotp, totpStepOf, typedSecret } from './totp'

/** RFC 6238, appendix B: the last six of its eight digits. */
const secret = Secret.fromLatin1('12345678901234567890').base32
const vectors = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
] as const

test.each(vectors)('lúc %i giây, mã của RFC 6238 được nhận, và nói đúng bước', (at, code) => {
  expect(totpStepOf(secret, code, at * 1000)).toBe(Math.floor(at / 30))
})

test('đồng hồ lệch một bước vẫn được, lệch hai bước thì không', () => {
  const at = 1_234_567_890
  const off = (steps: number) => totpStepOf(secret, '005924', (at + steps * 30) * 1000)
  expect([-2, -1, 0, 1, 2].map(off)).toEqual([null, 41152263, 41152263, 41152263, null])
})

test.each(['', '12345', '1234567', 'abcdef', '-12345'])('«%s» không phải mã', (code) => {
  expect(totpStepOf(secret, code)).toBeNull()
})

test.each(['005 924', '005-924', '００５９２４', ' 005924 '])('nhập «%s» cũng được', (typed) => {
  expect(readTotp(typed)).toBe('005924')
})

test('mỗi khóa một khác, đủ 160 bit, chia nhóm bốn ký tự để gõ; địa chỉ cho ứng dụng đọc được', () => {
  const [one, other] = [newSecret(), newSecret()]
  expect(one).toMatch(/^[A-Z2-7]{32}$/)
  expect(one).not.toBe(other)
  expect(typedSecret(one)).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
  const address = new URL(totpAddress(one, { issuer: 'Cổng BHXH', label: '0187273466' }))
  expect(address.host + address.pathname).toMatch(/^totp/)
  expect(address.searchParams.get('secret')).toBe(one)
})
