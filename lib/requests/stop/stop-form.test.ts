import { expect, test } from 'vitest'
import { readStop, stopErrors } from './stop-form'

const now = '2026-11-29'

test.each([
  ['từ hôm nay', { when: 'today' }, '2026-11-29', []],
  ['từ hôm nay, chữ ở ô ngày không bị xét', { when: 'today', stopOn: 'mai' }, '2026-11-29', []],
  ['từ ngày mai', { when: 'later', stopOn: '2026-11-30' }, '2026-11-30', []],
  ['từ một ngày sau mà là chính hôm nay', { when: 'later', stopOn: now }, null, ['stopOn']],
  ['hôm qua', { when: 'later', stopOn: '2026-11-28' }, null, ['stopOn']],
  ['ngày không có', { when: 'later', stopOn: '2027-02-30' }, null, ['stopOn']],
  ['để trống ngày', { when: 'later' }, null, ['stopOn']],
  ['quá một năm', { when: 'later', stopOn: '2028-01-01' }, null, ['stopOn']],
  ['chưa chọn', {}, null, ['when']],
  ['lý do quá dài', { when: 'today', reason: 'a'.repeat(301) }, null, ['reason']],
])('ngừng sử dụng %s', (_, typed, day, wrong) => {
  expect(stopErrors(typed as never, now).map(({ field }) => field)).toEqual(wrong)
  const stop = readStop(typed as never, now)
  expect(stop?.stopOn ?? null).toBe(day)
  expect(stop?.isAtOnce ?? false).toBe(day === now)
})

test('chọn hôm nay ở ô “một ngày sau”: lời báo nói từ ngày nào chọn được', () => {
  const [error] = stopErrors({ when: 'later', stopOn: now }, now)
  expect(error!.message).toBe('Chọn một ngày từ 30/11/2026 trở đi.')
})
