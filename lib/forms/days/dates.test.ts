import { expect, test } from 'vitest'
import { formatSoon, formatTime, today } from './dates'

const MINUTE = 60_000
const noon = Date.parse(`${today()}T12:00:00+07:00`)

test.each([
  ['đúng phút', 0, 0],
  ['1 mili giây sau', 1, 1],
  ['40 giây sau', 40_000, 1],
  ['59,999 giây sau', 59_999, 1],
])('giờ từ đó làm lại được, %s: ai nhấn đúng phút ấy thì làm được', (_, past, later) => {
  expect(formatSoon(new Date(noon + past))).toBe(formatTime(new Date(noon + later * MINUTE)))
})

test('giây cuối của ngày: nêu cả ngày hôm sau', () => {
  expect(formatSoon(new Date(noon + 12 * 60 * MINUTE - 1))).toMatch(/^00:00 ngày /)
})
