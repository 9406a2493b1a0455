import { describe, expect, test } from 'vitest'
import { plainLetters } from '@/lib/text/plain-letters'
import { smsParts } from '@/lib/text/sms-parts'
import { messagesFor } from './messages'
import { acts, type Act } from './status'
import { declarationSchema } from './declaration'
import { aTypedDraft } from './fixtures'

const number = 'K7PM3QXR'
const about = {
  reference: number,
  answers: declarationSchema.parse(aTypedDraft()),
  dueOn: new Date('2026-12-13T05:00Z'),
}
const messagesOf = (act: Act) => messagesFor(act, about, act === 'approve' ? '4F7K-2QX-R' : '')

describe.each(Object.keys(acts) as Act[])('tin nhắn khi %s', (act) => {
  const sms = messagesOf(act).filter(({ channel }) => channel === 'SMS')

  test('nhiều nhất hai phần khi có dấu, một phần khi không dấu', () => {
    for (const { body } of sms) {
      expect(smsParts(body), body).toBeLessThanOrEqual(2)
      expect(smsParts(plainLetters(body)), plainLetters(body)).toBe(1)
    }
  })

  test('không có đường dẫn, không có số của người nhận', () => {
    const { declarant, contact } = about.answers
    for (const { body } of sms) {
      expect(body).not.toMatch(/https?:|www\.|\.vn\b|localhost/)
      for (const personal of [declarant.bhxhCode, declarant.idNumber, contact.phone])
        expect(body).not.toContain(personal)
    }
  })

  test('thư có chủ đề nói việc gì, và xưng hô với ông/bà', () => {
    for (const letter of messagesOf(act).filter(({ channel }) => channel === 'EMAIL')) {
      expect(letter.subject).toContain('K7PM-3QXR')
      expect(letter.subject).not.toBe('Hồ sơ K7PM-3QXR')
      expect(letter.body).toMatch(/^Kính gửi ông\/bà .+,\n/)
      expect(letter.body).not.toMatch(/\bbạn\b/i)
    }
  })
})

test('khi chưa cần làm gì thì không nhắn tin, chỉ gửi thư', () => {
  expect(messagesOf('sendForApproval').map(({ channel }) => channel)).toEqual(['EMAIL'])
  expect(messagesOf('sendBack').map(({ channel }) => channel)).toEqual(['EMAIL'])
})

test('mã kích hoạt chỉ đến điện thoại đã xác nhận', () => {
  expect(messagesOf('approve').map(({ channel }) => channel)).toEqual(['SMS'])
})
