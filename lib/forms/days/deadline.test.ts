import { describe, expect, test } from 'vitest'
import { deadlineOf } from './deadline'

describe('hạn trả lời, đếm theo ngày làm việc', () => {
  test.each([
    // Saturday 28/11/2026; Wednesday is the third working day after it.
    ['2026-12-02', '2026-11-28', 'còn 3 ngày làm việc'],
    ['2026-11-30', '2026-11-28', 'còn 1 ngày làm việc'],
    ['2026-11-29', '2026-11-28', 'còn dưới 1 ngày làm việc'],
    ['2026-11-28', '2026-11-28', 'hạn hôm nay'],
    ['2026-11-27', '2026-11-28', 'vừa quá hạn'],
    ['2026-11-26', '2026-11-28', 'quá hạn 1 ngày làm việc'],
    ['2026-11-17', '2026-11-19', 'quá hạn 2 ngày làm việc'],
    // 24/11/2026 is a day off.
    ['2026-11-20', '2026-11-24', 'quá hạn 1 ngày làm việc'],
    // Over Tết nobody works: 16/02 to 20/02/2026.
    ['2026-02-23', '2026-02-13', 'còn 1 ngày làm việc'],
  ])('hạn %s, hôm nay %s: %s', (dueOn, today, words) => {
    expect(deadlineOf(dueOn, today).words).toBe(words)
  })

  test('quá hạn thì đỏ, còn một ngày làm việc thì vàng, xa hơn thì thường', () => {
    const looks = (dueOn: string) => {
      const { isLate, isNear } = deadlineOf(dueOn, '2026-11-27') // a Friday
      return [isLate, isNear]
    }
    expect(looks('2026-11-26')).toEqual([true, false])
    expect(looks('2026-11-27')).toEqual([false, true])
    expect(looks('2026-11-30')).toEqual([false, true])
    expect(looks('2026-12-01')).toEqual([false, false])
  })
})
