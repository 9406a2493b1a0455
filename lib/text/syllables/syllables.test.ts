import { describe, expect, test } from 'vitest'
import { isWrittenSo, marksIn } from './syllables'

describe('dấu đã gõ là dấu được hỏi', () => {
  test.each([
    ['Mỹ Luông', 'Mỹ Luông', true],
    ['Mỹ Luông', 'Mỹ Lương', false],
    ['my luong', 'Mỹ Lương', true],
    ['Mỹ luong', 'Mỹ Lương', true],
    ['Mỹ luong', 'Mỳ Lương', false],
    ['Tịnh Biên', 'tỉnh Điện Biên', false],
    ['hoà bình', 'Hòa Bình', true],
    ['Lí Sơn', 'Lý Sơn', true],
    ['Hoà Bình', 'HOA BINH', true],
    ['chợ Chờ', 'Chợ Mới', true],
  ])('hỏi «%s», dòng «%s»: %s', (typed, text, is) => {
    expect(isWrittenSo(text, marksIn(typed))).toBe(is)
  })
})
