import { describe, expect, test } from 'vitest'
import { errorsOf } from '@/lib/forms/form-state'
import { changeFields, changeSchema } from './contact-form'
import { hasLapsed, lapsesAt } from './waiting-time'

const ticks = { issuedOn: '2021-06-05', isOwner: 'co', isPaperSeen: 'co' }
const wrongIn = (typed: Record<string, string>) =>
  errorsOf(changeSchema, typed, changeFields).map(({ field }) => field)

describe('đề nghị đổi liên hệ: mọi chỗ thiếu nói một lần', () => {
  test.each([
    [{}, ['kind', 'value', 'issuedOn', 'isOwner', 'isPaperSeen']],
    [{ value: 'gì đó' }, ['kind', 'issuedOn', 'isOwner', 'isPaperSeen']],
    [{ kind: 'PHONE' }, ['value', 'issuedOn', 'isOwner', 'isPaperSeen']],
    [{ kind: 'PHONE', value: '123' }, ['value', 'issuedOn', 'isOwner', 'isPaperSeen']],
    [{ kind: 'EMAIL', value: 'a@b', ...ticks }, ['value']],
    [{ kind: 'FAX', value: '0912345678', ...ticks }, ['kind']],
    [{ kind: 'PHONE', value: '0912 345 678', ...ticks }, []],
  ])('%j', (typed, fields) => expect(wrongIn(typed as Record<string, string>)).toEqual(fields))

  test.each(['', ' ', 'a@b', 'không', '@'])('thư điện tử «%s»: không mời để trống', (value) => {
    const [error] = errorsOf(changeSchema, { kind: 'EMAIL', value, ...ticks }, changeFields)
    expect(error?.message).toContain('ten@vidu.vn')
    expect(error?.message).not.toContain('để trống')
  })
})

test.each([
  ['ASKED', '2026-11-28T09:00:00+07:00', '2026-11-28T09:30:00+07:00'],
  ['CONFIRMED', '2026-11-28T09:00:00+07:00', '2026-11-29T00:00:00+07:00'],
  ['CONFIRMED', '2026-11-28T00:00:00+07:00', '2026-11-29T00:00:00+07:00'],
  ['CONFIRMED', '2026-11-27T23:59:59+07:00', '2026-11-28T00:00:00+07:00'],
] as const)('%s từ %s chờ đến %s, theo giờ Việt Nam', (state, since, until) => {
  const change = { state, stateSince: new Date(since) }
  expect(lapsesAt(change)).toEqual(new Date(until))
  expect(hasLapsed(change, new Date(new Date(until).getTime() - 1))).toBe(false)
  expect(hasLapsed(change, new Date(new Date(until).getTime() + 1))).toBe(true)
})

test('điều đã xong thì không hết hạn nữa', () => {
  expect(lapsesAt({ state: 'DONE', stateSince: new Date(0) })).toBeNull()
  expect(hasLapsed({ state: 'DONE', stateSince: new Date(0) })).toBe(false)
})
