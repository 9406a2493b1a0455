import { expect, test } from 'vitest'
import { readStop, stopErrors } from './stop-form'

const now = '2026-11-29'

test.each([
  ['từ hôm nay', { when: 'today' }, '2026-11-29', []],
  ['từ hôm nay, chữ ở ô ngày không bị xét', { when: 'today', stopOn: 'mai' }, '2026-11-29', []],
  ['từ ngày mai', { when: 'later', stopOn: '2026-11-30' }, '2026-11-30', []],
  ['từ chính hôm nay, chọn bằng ngày', { when: 'later', stopOn: now }, now, []],
  ['hôm qua', { when: 'later', stopOn: '2026-11-28' }, null, ['stopOn']],
  ['ngày không có', { when: 'later', stopOn: '2027-02-30' }, null, ['stopOn']],
  ['để trống ngày', { when: 'later' }, null, ['stopOn']],
  ['quá một năm', { when: 'later', stopOn: '2028-01-01' }, null, ['stopOn']],
  ['chưa chọn', {}, null, ['when']],
  ['lý do quá dài', { when: 'today', reason: 'a'.repeat(301) }, null, ['reason']],
])('ngừng sử dụng %s', (_, typed, day, wrong) => {
  expect(stopErrors(typed as never, now).map(({ field }) => field)).toEqual(wrong)
  expect(readStop(typed as never, now)?.stopOn ?? null).toBe(day)
})
