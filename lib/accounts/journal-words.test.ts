import { expect, test } from 'vitest'
import { actWords, purposeWords } from './journal-words'

test('việc chưa có tên vẫn đọc được, không lộ mã trong máy', () => {
  expect(actWords('sign-in')).toBe('Đăng nhập')
  expect(actWords('constructor')).toBe('Xử lý hồ sơ đăng ký')
})

test('để làm gì: hồ sơ nào, mỗi việc một lần', () => {
  const about = [{ kind: 'declaration' }, { kind: 'person' }, { kind: 'declaration' }]
  expect(purposeWords(about, 'K7PM-3QXR')).toBe('Xử lý hồ sơ đăng ký K7PM-3QXR. Tra cứu mã số BHXH')
})
