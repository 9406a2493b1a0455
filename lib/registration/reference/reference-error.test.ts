import { describe, expect, test } from 'vitest'
import { ALPHABET, checkSum, REFERENCE_LENGTH, shownReference } from './reference'
import { referenceError } from './reference-error'

const right = 'WX9B9G5K'

describe('mã hồ sơ gõ chưa đúng', () => {
  test.each([right, 'wx9b-9g5k', ' WX9B 9G5K ', 'WX9B–9G5K'])(
    '«%s» đúng: không có lời nào',
    (typed) => {
      expect(referenceError(typed)).toBeUndefined()
    },
  )

  test.each([
    ['', 'Quét mã QR trên mẫu 01'],
    [' - ', 'Quét mã QR trên mẫu 01'],
    ['WX9B', 'Hiện có 4 ký tự'],
    ['WX9B9G5KK', 'Hiện có 9 ký tự'],
    ['WX9B-9G50', 'Xem lại ký tự “0”'],
    ['OX9B-9G5K', 'Xem lại ký tự “O”'],
    ['WX9B-9G5Ư', 'Xem lại ký tự “Ư”'],
    ['WX9B-9G5L', 'Xem lại từng ký tự của mã WX9B-9G5L'],
  ])('«%s»: %s', (typed, words) => {
    expect(referenceError(typed)).toContain(words)
  })

  test('mỗi một ký tự sai ở mỗi chỗ đều được nói là sai ký tự, không bao giờ là thiếu ký tự', () => {
    for (let at = 0; at < REFERENCE_LENGTH; at++)
      for (const sign of ALPHABET) {
        const typed = right.slice(0, at) + sign + right.slice(at + 1)
        if (checkSum(typed, 1) === 0) continue
        expect(referenceError(typed)).toContain(shownReference(typed))
      }
  })
})
