import { expect, test } from 'vitest'
import { lifeOf } from '@/lib/verification/one-time-code'
import { messagesFor } from './messages'
import { transitionLabel, transitions, type Transition } from '../../steps/status'
import { readDeclaration } from '../../steps/declaration'
import { aTypedDraft } from '../../fixtures'

const number = 'K7PM3QXR'
const about = {
  reference: number,
  answers: readDeclaration(aTypedDraft()),
  dueOn: new Date('2026-12-13T05:00Z'),
}
const messagesOf = (act: Transition) =>
  messagesFor(act, about, act === 'approve' ? '4F7K2QXR' : undefined)

const all = Object.keys(transitions) as Transition[]
const heard = all.filter((act) => transitionLabel[act] !== null)

test.each(heard)('thư khi %s có chủ đề nói việc gì, với mã hồ sơ', (act) => {
  for (const { subject } of messagesOf(act).filter(({ channel }) => channel === 'EMAIL')) {
    expect(subject).toContain('K7PM-3QXR')
    expect(subject).not.toBe('Hồ sơ K7PM-3QXR')
  }
})

test('khi chưa cần làm gì thì không nhắn tin, chỉ gửi thư', () => {
  expect(messagesOf('sendForApproval').map(({ channel }) => channel)).toEqual(['EMAIL'])
  expect(messagesOf('sendBack').map(({ channel }) => channel)).toEqual(['EMAIL'])
})

test('quyết định chưa có hiệu lực, hoàn tác hay bỏ thì công dân không nhận gì', () => {
  const silent = all.filter((act) => !heard.includes(act))
  expect(silent).toContain('decide-approve')
  for (const act of silent) expect(messagesOf(act)).toEqual([])
})

test('mã kích hoạt chỉ đến điện thoại đã xác nhận; thư nói mã ở đâu, dùng đến khi nào, làm gì', () => {
  const [sms, mail] = messagesOf('approve')
  expect([sms?.channel, sms?.secret, mail?.channel, mail?.secret]).toEqual([
    'SMS',
    true,
    'EMAIL',
    undefined,
  ])
  expect(sms?.body).toContain('4F7-K2Q-XR')
  expect(mail?.body).not.toMatch(/4F7-?K2Q-?XR/)
  for (const words of ['tin nhắn', lifeOf('activate'), 'Kích hoạt tài khoản', 'mã số BHXH'])
    expect(mail?.body).toContain(words)
})

test('việc nào cũng đến cả thư điện tử; không có địa chỉ thì không có thư', () => {
  const { answers } = about
  const unreachable = {
    ...about,
    answers: { ...answers, contact: { ...answers.contact, email: '' } },
  }
  for (const act of heard) {
    expect(messagesOf(act).filter(({ channel }) => channel === 'EMAIL')).toHaveLength(1)
    const without = messagesFor(act, unreachable, act === 'approve' ? '4F7K2QXR' : undefined)
    expect(without.filter(({ channel }) => channel === 'EMAIL')).toEqual([])
  }
})

test('việc mang mã mà thiếu mã, hay việc khác mà có mã, là lỗi của chương trình', () => {
  expect(() => messagesFor('approve', about)).toThrow('secret')
  expect(() => messagesFor('return', about, '4F7K2QXR')).toThrow('secret')
})
