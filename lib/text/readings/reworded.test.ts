import { describe, expect, test } from 'vitest'
import { reworded, type Rewording } from './reworded'

const rules: Rewording = [
  ['nhà thương', 'bệnh viện'],
  ['đại lý', ''],
  ['đại lý thu', ''],
  ['ở', ''],
]

describe('lời người ta nói, bằng lời của danh mục', () => {
  test.each([
    ['nhà thương chợ rẫy', 'bệnh viện chợ rẫy'],
    ['nha thuong cho ray', 'bệnh viện cho ray'],
    ['đại lý thu ở Chợ Mới', 'Chợ Mới'],
    ['Chợ Mới, đại lý thu', 'Chợ Mới'],
    ['nhà thương ở đại lý', 'bệnh viện'],
  ])('«%s» → «%s»', (text, words) => {
    expect(reworded(text, rules)).toBe(words)
  })

  test.each(['nhà thường chợ rẫy', 'xã Đại Lý Sơn Hà', 'đại lỹ thu', 'bưu điện Ớ', 'đại lý', ''])(
    '«%s» vẫn là chữ đã gõ: dấu khác, ở giữa tên, hoặc chẳng còn gì',
    (text) => {
      expect(reworded(text, rules)).toBeNull()
    },
  )
})
