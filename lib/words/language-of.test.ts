import { expect, test } from 'vitest'
import { languageOf } from './language-of'

test.each([
  ['Mã xác nhận của bạn là 123456. Không đọc mã cho ai.', 'vi'],
  ['Cơ quan BHXH Thành phố Châu Đốc đã nhận tờ khai đã ký.', 'vi'],
  ['Your code is 123456. Do not read it out to anybody.', undefined],
  [
    'BHXH TP Châu Đốc received the signed form of Trần Thị Thử Nghiệm. You will get a text message.',
    undefined,
  ],
  ['123456', undefined],
])('trình đọc màn hình đọc tin “%s” bằng đúng tiếng', (text, language) =>
  expect(languageOf(text)).toBe(language),
)
