import { describe, expect, test } from 'vitest'
import { isRefusal, refusalText } from './refusals'

describe('lời báo cho cán bộ', () => {
  test.each(Object.entries(refusalText))('«%s» nói ngắn và nói việc tiếp theo', (_, text) => {
    const sentences = text.split(/(?<=\.)\s+/)
    for (const sentence of sentences)
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
    expect(text).not.toMatch(/không hợp lệ/i)
  })

  test.each(['constructor', 'toString', '__proto__', '', undefined, ['four-eyes']])(
    '«%s» trong địa chỉ không thành lời báo nào',
    (word) => {
      expect(isRefusal(word)).toBe(false)
    },
  )
})
