import { expect, test } from 'vitest'
import { actorWords, actWords } from './journal-words'

const staffCodes = new Map([['account:2', 'TD089']])

test.each([
  ['account:1', 'account:1', 'Bạn'],
  ['account:1', 'citizen', 'Người chưa đăng nhập'],
  ['declaration:7', 'citizen', 'Bạn, khi đăng ký'],
  ['declaration:7', 'account:2', 'Cán bộ TD089'],
  ['declaration:7', 'account:3', 'Cán bộ BHXH'],
  ['account:1', 'system', 'Hệ thống'],
])('chủ tài khoản đọc được ai đã làm: trong %s, %s là «%s»', (stream, actor, words) =>
  expect(actorWords({ stream, actor }, '1', staffCodes)).toBe(words),
)

test('việc chưa có tên vẫn đọc được, không lộ mã trong máy', () => {
  expect(actWords('sign-in')).toBe('Đăng nhập')
  expect(actWords('constructor')).toBe('Xử lý hồ sơ đăng ký')
})
