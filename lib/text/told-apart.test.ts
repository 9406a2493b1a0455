import { expect, test } from 'vitest'
import { toldApart } from './told-apart'

test('hai lượt khám cùng ngày, hai người mời cùng tên viết tắt: nghe tên nút vẫn biết là cái nào', () => {
  const names = toldApart(['Lượt khám ngày 05/03/2026', 'Thẻ', 'Lượt khám ngày 05/03/2026'])
  expect(new Set(names).size).toBe(3)
  expect(names[1]).toBe('Thẻ')
})
