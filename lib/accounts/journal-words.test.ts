import { expect, test } from 'vitest'
import { actorWords, actWords } from './journal-words'

const staffCodes = new Map([['account:2', 'TD089']])

test.each([
  ['account:1', 'Bạn'],
  ['account:2', 'Cán bộ TD089'],
  ['account:3', 'Cán bộ BHXH'],
  ['system', 'Hệ thống'],
])('chủ tài khoản đọc được ai đã làm: %s', (actor, words) =>
  expect(actorWords(actor, '1', staffCodes)).toBe(words),
)

test('việc chưa có tên vẫn đọc được, không lộ mã trong máy', () => {
  expect(actWords('sign-in')).toBe('Đăng nhập')
  expect(actWords('constructor')).toBe('Xử lý hồ sơ đăng ký')
})
