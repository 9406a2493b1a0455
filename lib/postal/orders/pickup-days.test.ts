import { expect, test } from 'vitest'
import { isWorkingDay } from '@/lib/forms/days/working-days'
import { chosenDay, firstPickupDay, pickupDays } from './pickup-days'

const at = (instant: string) => new Date(`${instant}+07:00`)

test.each([
  ['sáng thứ Tư', '2026-12-02T09:00', '2026-12-03'],
  ['chiều thứ Tư, sau 15 giờ', '2026-12-02T15:00', '2026-12-04'],
  ['sáng thứ Sáu: thứ Hai', '2026-12-04T09:00', '2026-12-07'],
  ['chiều thứ Sáu: thứ Ba', '2026-12-04T16:00', '2026-12-08'],
  ['Chủ nhật, giờ nào cũng thứ Hai', '2026-12-06T22:00', '2026-12-07'],
  ['trước Tết Dương lịch', '2026-12-31T09:00', '2027-01-04'],
  ['trước Tết Đinh Mùi', '2027-02-04T09:00', '2027-02-12'],
  ['nửa đêm ở Việt Nam là hôm sau', '2026-12-03T00:10', '2026-12-04'],
])('%s', (_, now, day) => expect(firstPickupDay(at(now))).toBe(day))

test('năm ngày làm việc được chọn, không ngày nghỉ nào', () => {
  const days = pickupDays(at('2027-02-03T09:00'))
  expect(days).toHaveLength(5)
  expect(days.filter((day) => !isWorkingDay(day))).toEqual([])
})

test('ngày đã chọn mà nay đã qua thì là ngày sớm nhất', () => {
  const now = at('2026-12-02T09:00')
  expect(chosenDay('2026-12-04', now)).toBe('2026-12-04')
  for (const gone of ['2026-12-01', '2026-12-05', '2030-01-01', 'x', undefined])
    expect(chosenDay(gone, now)).toBe('2026-12-03')
})
