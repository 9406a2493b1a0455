import { expect, test } from 'vitest'
import {
  bodyWithCode,
  newMessageCode,
  readMessageCode,
  shownMessageCode,
  textForPhone,
  withoutSecret,
} from './message-code'

const code = 'K7PM3QX'
const sms = (body: string) => bodyWithCode({ channel: 'SMS', language: 'vi', body }, code)

test('mã kiểm tra là một trong ba mươi tư tỷ, đọc được qua điện thoại, không trùng dạng với mã bí mật hay mã hồ sơ', () => {
  const made = new Set(Array.from({ length: 2000 }, newMessageCode))
  expect(made.size).toBe(2000)
  for (const one of made) expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{7}$/)
  expect(shownMessageCode(code)).toBe('K7P-M3QX')
})

test.each(['K7P-M3QX', 'k7pm3qx', ' K7P M3QX ', 'Kiểm tra: k7p.m3qx'])(
  'gõ «%s» thì vẫn là mã ấy',
  (typed) => expect(readMessageCode(typed)).toBe(code),
)

test.each(['', 'K7P-M3Q-XR', 'K7PM-3QXR', '749136', 'không biết'])(
  '«%s» không thể là mã kiểm tra',
  (typed) => expect(readMessageCode(typed)).toBeNull(),
)

test('mã kiểm tra đứng dòng cuối; tin mang mã bí mật thì dòng cho trình duyệt vẫn ở cuối cùng', () => {
  expect(sms('BHXH: Đã nhận.')).toBe('BHXH: Đã nhận.\nKiểm tra: K7P-M3QX')
  expect(sms('749136 là mã.\n@cong.example #749136')).toBe(
    '749136 là mã.\nKiểm tra: K7P-M3QX\n@cong.example #749136',
  )
  expect(bodyWithCode({ channel: 'EMAIL', language: 'en', body: 'Dear…' }, code)).toBe(
    'Dear…\n\nCheck: K7P-M3QX',
  )
})

test('tin có dấu dài quá hai phần thì đi không dấu, để không ai trả tiền phần thứ ba', () => {
  const long = 'Hồ sơ '.repeat(23).trim()
  expect(textForPhone(long.slice(0, 134), { isPlain: false })).toContain('Hồ sơ')
  expect(textForPhone(long, { isPlain: false })).toMatch(/^Ho so Ho so/)
  expect(textForPhone('Gọi 1900\u00a09068', { isPlain: false })).toBe('Gọi 1900 9068')
  expect(textForPhone('Gọi', { isPlain: true })).toBe('Goi')
})

test('lời được giữ của tin mang mã không còn mã ở dạng nào', () => {
  const kept = withoutSecret(
    'K7P-M3Q-XR là mã, dùng 30 phút. Hỏi 1900 9068\n@cong.example #K7PM3QXR',
  )
  expect(kept).toBe('••• là mã, dùng 30 phút. Hỏi 1900 9068\n@cong.example •••')
  expect(withoutSecret('749136 là mã\nKiểm tra: K7P-M3QX')).toBe('••• là mã\nKiểm tra: K7P-M3QX')
})
