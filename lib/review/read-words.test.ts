import { expect, test } from 'vitest'
import { readWords } from './read-words'

test.each(['', ' ', '.', '—', '...', '\u3164', '\u200b', '\u2800 -', '!?'])(
  'lời %j không có gì để đọc thì hỏi lại',
  (typed) => expect(readWords(typed)).toEqual({ ok: false, reason: 'note-missing' }),
)

test('lời dài hơn 2.000 ký tự được nhắc viết gọn, không bị cắt', () => {
  expect(readWords('ă'.repeat(2_000))).toMatchObject({ ok: true })
  expect(readWords('ă'.repeat(2_001))).toEqual({ ok: false, reason: 'note-too-long' })
})

test('lời nhiều dòng giữ nguyên dòng', () => {
  expect(readWords(' Ảnh mờ.\r\nGọi  lại. ')).toEqual({ ok: true, text: 'Ảnh mờ.\nGọi lại.' })
})
