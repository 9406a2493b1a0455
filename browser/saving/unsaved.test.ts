import { describe, expect, test } from 'vitest'
import { isContested, wordsToRestore } from './unsaved'

const kept = (words: object, shown: object) =>
  ({ action: '/luu', reference: 'R', words, shown }) as Parameters<typeof wordsToRestore>[0]

describe('mở lại trang sau khi mất mạng', () => {
  test('trả lại chữ chưa kịp lưu', () => {
    const unsaved = kept({ street: '12 Lê Lợi', province: '01' }, { province: '01' })
    expect(wordsToRestore(unsaved, { province: '01' })).toEqual({ street: '12 Lê Lợi' })
  })

  test('không trả lại chữ đã lưu kịp', () => {
    expect(wordsToRestore(kept({ street: '12' }, {}), { street: '12' })).toEqual({})
  })

  test('không đè lên câu trả lời mới hơn từ máy khác', () => {
    expect(wordsToRestore(kept({ street: '12' }, { street: '1' }), { street: '99' })).toEqual({})
  })

  test('chữ đã bị xóa cũng được nhớ là đã xóa', () => {
    expect(wordsToRestore(kept({ email: '' }, { email: 'a' }), { email: 'a' })).toEqual({
      email: '',
    })
  })
})

describe('chữ nhập lúc mất mạng mà nơi khác đã trả lời', () => {
  test.each([
    ['đổi ở cả hai nơi', { street: '12' }, { street: '1' }, { street: '99' }],
    ['nơi khác điền vào ô còn trống', { email: 'a@vidu.vn' }, {}, { email: 'b@vidu.vn' }],
    ['nơi khác bỏ trống', { street: '12' }, { street: '1' }, { street: '' }],
    ['ở đây bỏ trống', { email: '' }, { email: 'a' }, { email: 'b' }],
  ])('%s: phải hỏi', (_, words, shown, now) => {
    expect(isContested(kept(words, shown), now as Record<string, string>)).toBe(true)
  })

  test.each([
    ['đổi giống nhau', { street: '12' }, { street: '1' }, { street: '12' }],
    ['nơi khác không đổi', { street: '12' }, { street: '1' }, { street: '1' }],
    ['ở đây không đổi', { street: '1' }, { street: '1' }, { street: '99' }],
  ])('%s: không hỏi', (_, words, shown, now) => {
    expect(isContested(kept(words, shown), now as Record<string, string>)).toBe(false)
  })
})
