import { describe, expect, test } from 'vitest'
import { holidayTable } from './holidays'
import { addDays, addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days'

const holidays = holidayTable.filter(({ isWorked }) => !isWorked).map(({ day }) => day)

describe('ngày làm việc', () => {
  test.each([
    ['thứ Hai nhận, thứ Năm trả', '2026-11-09', '2026-11-12'],
    ['thứ Năm nhận, nghỉ cuối tuần, thứ Ba trả', '2026-11-12', '2026-11-17'],
    ['nhận thứ Bảy thì tính từ thứ Hai', '2026-11-14', '2026-11-18'],
    ['nghỉ Ngày Văn hóa 24/11', '2026-11-23', '2026-11-27'],
    ['qua Tết Bính Ngọ', '2026-02-12', '2026-02-24'],
    ['qua Tết Đinh Mùi', '2027-02-03', '2027-02-15'],
    ['qua Giỗ Tổ, 30/4 và 1/5 năm 2026', '2026-04-24', '2026-05-04'],
    ['qua năm mới', '2026-12-30', '2027-01-05'],
    ['làm bù thứ Bảy 22/8/2026', '2026-08-20', '2026-08-24'],
    ['qua Quốc khánh 2026', '2026-08-28', '2026-09-07'],
  ])('%s: %s → %s', (_, from, due) => {
    expect(addWorkingDays(from, 3)).toBe(due)
  })

  test('không ngày nghỉ nào trong bảng rơi vào cuối tuần, vì ngày ấy đã nghỉ sẵn', () => {
    const weekends = holidays.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))
    expect(weekends).toEqual([])
  })

  test('mỗi năm có đủ số ngày nghỉ theo luật', () => {
    const inYear = (year: string) => holidays.filter((day) => day.startsWith(year)).length
    // Eleven days of Điều 112, the day of culture, and in 2026 two exchanged for Saturdays.
    expect([inYear('2026'), inYear('2027')]).toEqual([14, 12])
  })

  test('cộng ngày thường đi qua cuối tháng và năm nhuận', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(isWorkingDay('2026-11-23')).toBe(true)
  })
  test('cuối tuần của năm nào cũng là ngày nghỉ, cả trước 1970', () => {
    const weekends = ['1949-10-01', '1969-12-27', '1969-12-28', '2031-03-01', '2096-02-26']
    expect(weekends.filter(isWorkingDay)).toEqual([])
    expect(['1949-09-30', '1969-12-29', '2031-03-03'].filter(isWorkingDay)).toHaveLength(3)
  })

  test('từ ngày nhận tới ngày hẹn có đúng số ngày làm việc đã hẹn', () => {
    for (const day of ['2026-02-12', '2026-11-23', '2026-12-31', '2027-04-29'])
      for (const count of [1, 3, 40])
        expect(workingDaysBetween(day, addWorkingDays(day, count))).toBe(count)
  })
})
