import { describe, expect, test } from 'vitest'
import { formatSoon, formatTime } from '@/lib/forms/days/dates'
import { noCodeWords } from './no-code-words'

const MINUTE = 60_000
const now = Date.now()
const after = (minutes: number) => new Date(now + minutes * MINUTE)

describe('không gửi được mã khác: giờ gửi lại chỉ được nêu khi lúc ấy đề nghị còn chờ', () => {
  const reasons = ['too-many', 'too-many-today', 'busy'] as const
  const untils = [1, 10, 28, 29, 29.5, 30, 30.5, 31, 60, 600, 1440]
  test.each(
    reasons.flatMap((reason) =>
      untils.flatMap((until) => [true, false].map((hasLive) => ({ reason, until, hasLive }))),
    ),
  )('$reason, $until phút, còn mã: $hasLive', ({ reason, until, hasLive }) => {
    const words = noCodeWords({ reason, until: after(until), hasLive }, after(30))
    if (until <= 29)
      expect(words.toLowerCase()).toContain(`gửi lại mã từ ${formatSoon(after(until))}`)
    else {
      expect(words).not.toMatch(/gửi lại mã từ/i)
      expect(words).toContain(`Đề nghị này hết lúc ${formatTime(after(30))}`)
      expect(words).toContain(`nhận đề nghị mới từ ${formatSoon(after(until))}`)
    }
    expect(words.startsWith('Nhập mã đã nhận')).toBe(hasLive)
  })
})
