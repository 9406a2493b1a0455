import { expect, test } from 'vitest'
import { optionalEmail } from './email-field'
import { emailQuestion } from './email-question'
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
  'Email: may@vidu.vn',
  'email may@vidu.vn',
  'Thư điện tử: may@vidu.vn',
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

test.each([
  ['dũng@vidu.example', 'không có chữ “ũ”'],
  ['mẩy@vidu.vn', 'không có chữ “ẩ”'],
  ['ĐỨC@vidu.vn', 'không có chữ “Đ”'],
  ['may“1@vidu.vn', 'Bỏ ký tự “"”'],
  ['không có', 'Để trống ô này'],
  ['Khong co', 'Để trống ô này'],
  ['ko', 'Để trống ô này'],
  ['không', 'Để trống ô này'],
  ['chưa có email', 'Để trống ô này'],
  ['---', 'Để trống ô này'],
  ['lan@vidu.vn hoặc zalo', 'Bỏ “hoặc zalo”'],
  ['lan@vidu.vn (con gái)', 'Bỏ “(con gái)”'],
  ['lan@vidu.vn, mai@vidu.vn', 'nhập 2 địa chỉ'],
  ['lan@vidu.vn/mai@vidu.vn', 'nhập 2 địa chỉ'],
])('«%s» thì nói đúng lý do: %s', (typed, part) =>
  expect(messageOf(optionalEmail, typed)).toContain(part),
)

test.each([
  ['pao@gmail.con', 'gmail.com'],
  ['pao@gmial.com', 'gmail.com'],
  ['pao@gamil.com', 'gmail.com'],
  ['pao@gmai.com', 'gmail.com'],
  ['pao@gmail.co', 'gmail.com'],
  ['pao@gmaill.com', 'gmail.com'],
  ['pao@gmail.cm', 'gmail.com'],
  ['pao@gmail.com.vn', 'gmail.com'],
  ['pao@GMAIL.CON', 'gmail.com'],
  ['pao@yaho.com', 'yahoo.com'],
  ['pao@yahoo.con', 'yahoo.com'],
  ['pao@yahoo.com.v', 'yahoo.com.vn'],
  ['pao@hotmial.com', 'hotmail.com'],
  ['pao@outlok.com', 'outlook.com'],
  ['pao@icloud.con', 'icloud.com'],
])('«%s» thì hỏi có phải %s', (typed, meant) =>
  expect(emailQuestion(typed)?.message).toContain(`có phải “${meant}” không`),
)

test.each([
  ...['gmail.com', 'yahoo.com', 'yahoo.com.vn', 'mail.com', 'ymail.com', 'gmx.com', 'vidu.vn'],
  ...['outlook.com.vn', 'vidu.example', 'GMAIL.COM'],
])('không hỏi về %s', (domain) => expect(emailQuestion(`pao@${domain}`)).toBeNull())

test.each([
  ['lan@gmail,com', 'dấu chấm thay cho “,”'],
  ['lan@yahoo,com,vn', 'dấu chấm thay cho “,”'],
  ['lan@vidu;vn', 'dấu chấm thay cho “;”'],
  ['lan@gmail', '“gmail.com”'],
  ['Lan@Yahoo', '“yahoo.com”'],
  ['lan(at)gmail.com', '“@” thay cho “(at)”'],
  ['lan [at] vidu.vn', '“@” thay cho “[at]”'],
  ['lan a còng gmail.com', '“@” thay cho “a còng”'],
])('«%s»: nêu đúng ký tự phải đổi', (typed, part) =>
  expect(messageOf(optionalEmail, typed)).toContain(part),
)

test.each(['www.lan@vidu.vn', 'WWW.lan@gmail.com'])('«%s»: hỏi lại về “www.”', (typed) => {
  expect(optionalEmail.safeParse(typed).success).toBe(true)
  expect(emailQuestion(typed)?.about.toLowerCase()).toBe('www')
})
test.each(['www@vidu.vn', 'wwwlan@vidu.vn', 'attila.hat@vidu.vn'])(
  '«%s» là thư điện tử bình thường',
  (typed) => {
    expect(optionalEmail.parse(typed)).toBe(typed)
    expect(emailQuestion(typed)).toBeNull()
  },
)
