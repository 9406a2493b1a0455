import { describe, expect, test } from 'vitest'
import { COUNT_LIMIT } from '@/lib/search/ranking/found'
import { countWords } from './count-words'

describe('số dòng tìm thấy', () => {
  test('đếm hết thì nói đúng số ấy', () => {
    for (const total of [1, 2, 10, 11, 999])
      expect(countWords({ total, isCounted: true })).toBe(String(total))
  })

  test('chưa đếm hết thì không bao giờ nói nhiều hơn, hay ít hơn đến vô nghĩa', () => {
    for (let total = 1; total < COUNT_LIMIT; total++) {
      const [, more, least] = /^(?:hơn (\d+)|ít nhất (\d+))$/.exec(
        countWords({ total, isCounted: false }),
      )!
      if (more) expect(Number(more) >= 10 && Number(more) < total).toBe(true)
      else expect(Number(least)).toBe(total)
    }
    expect(countWords({ total: COUNT_LIMIT, isCounted: false })).toBe('hơn 1.000')
  })
})
