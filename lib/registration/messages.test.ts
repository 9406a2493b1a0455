import { expect, test } from 'vitest'
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

test.each(Object.keys(acts) as Act[])('thư khi %s có chủ đề nói việc gì, với mã hồ sơ', (act) => {
  for (const { subject } of messagesOf(act).filter(({ channel }) => channel === 'EMAIL')) {
    expect(subject).toContain('K7PM-3QXR')
    expect(subject).not.toBe('Hồ sơ K7PM-3QXR')
  }
})

test('khi chưa cần làm gì thì không nhắn tin, chỉ gửi thư', () => {
  expect(messagesOf('sendForApproval').map(({ channel }) => channel)).toEqual(['EMAIL'])
  expect(messagesOf('sendBack').map(({ channel }) => channel)).toEqual(['EMAIL'])
})

test('mã kích hoạt chỉ đến điện thoại đã xác nhận', () => {
  expect(messagesOf('approve').map(({ channel }) => channel)).toEqual(['SMS'])
})
