import { expect, test } from 'vitest'
import { optionalEmail } from './email-field'
import { messageOf } from './fixtures/message-of'

test.each([
  'a&b@vidu.vn',
  "first.l'ast@vidu.example",
  'a+b=c@vidu.vn',
  'a/b@vidu.vn',
  'ten@bảohiểm.vn',
  'ten@xn--bohim-v11b9i.vn',
  'TEN@VIDU.VN',
  'a@例え.jp',
  'm_a-y.1@sub.vidu.com.vn',
])('nhận thư điện tử %s đúng như đã gõ', (typed) => expect(optionalEmail.parse(typed)).toBe(typed))

test.each([
  'mailto:may@vidu.vn',
  'Lò Mẩy <may@vidu.vn>',
  'may @ vidu.vn',
  'may@vidu .vn',
  ' may@vidu. vn ',
  'may@vidu.vn.',
  'ｍａｙ＠ｖｉｄｕ．ｖｎ',
  '\u200bmay@vidu.vn\ufeff',
])('hiểu «%s»', (typed) => expect(optionalEmail.parse(typed)).toBe('may@vidu.vn'))

test.each([
  'may',
  'may@',
  '@vidu.vn',
  'may@vidu',
  'may@-vidu.vn',
  'may@vidu..vn',
  'a..b@vidu.vn',
  '.a@vidu.vn',
  'may@1.2.3.4',
  'a@b@vidu.vn',
  `${'a'.repeat(65)}@vidu.vn`,
  `may@${'a'.repeat(64)}.vn`,
  `may@${'vidu.'.repeat(60)}vn`,
  'may@vi_du.vn',
  'mẩy@vidu.vn',
])('«%s» thì hỏi lại', (typed) => expect(messageOf(optionalEmail, typed)).toContain('ten@vidu.vn'))

test('thư điện tử để trống được; nếu có thì phải đủ', () => {
  expect(optionalEmail.parse(undefined)).toBe('')
  expect(optionalEmail.parse(' may@vidu.vn ')).toBe('may@vidu.vn')
  expect(messageOf(optionalEmail, 'may@')).toContain('ten@vidu.vn')
})

test.each(['nguyen van@vidu.vn', 'a b@c.vn', 'Mẩy < lo may@vidu.vn>', 'may@vi du.vn'])(
  '«%s» có dấu cách ở giữa: hỏi lại, không tự nối',
  (typed) => expect(messageOf(optionalEmail, typed)).toContain('Bỏ dấu cách'),
)
