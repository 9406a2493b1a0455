import { expect, test } from 'vitest'
import { withoutSecret } from '@/lib/platform/messages/message-code'
import { speaking } from '@/lib/words/asked-language'
import { callWithCode } from './call-with-code'

const call = callWithCode('new-device', '+84912000111', '749136')

test('cuộc gọi đọc từng chữ số, hai lần, nói để làm gì và dặn giữ kín, bằng tiếng của người nghe', () => {
  expect(call).toMatchObject({ channel: 'VOICE', recipient: '+84912000111', secret: true })
  expect(call.body.match(/7, 4, 9, 1, 3, 6/g)).toHaveLength(2)
  expect(call.body).toMatch(/^Đây là Bảo hiểm xã hội Việt Nam\. Mã đăng nhập thiết bị mới/)
  expect(call.body).toContain('Không đọc mã cho ai')
  const english = speaking('en', () => callWithCode('new-device', '+84912000111', '749136'))
  expect(english.body).toMatch(/^This is Vietnam Social Security/)
  expect(english.language).toBe('en')
})

test('mã đã đọc không còn lại trong hộp thư', () => {
  expect(withoutSecret(call.body)).not.toMatch(/\d/)
})
