import { describe, expect, test } from 'vitest'
import { setParagraph, type Align, type LinePiece } from './lines'

// Every sign is one point wide, so that widths can be counted.
const set = (pieces: LinePiece[], width: number, align: Align = 'left') =>
  setParagraph(pieces, { width, align }, (text) => text.length)
const linesOf = (pieces: LinePiece[], width: number, align?: Align) =>
  set(pieces, width, align).map((line) => line.map(({ text }) => text).join(''))

describe('ngắt dòng', () => {
  test('chữ không vừa dòng thì xuống dòng và vẫn giữ dấu cách', () => {
    expect(linesOf(['một hai ba bốn năm sáu'], 12)).toEqual(['một hai ba ', 'bốn năm sáu '])
  })

  test('dòng cuối không đứng một mình một hai chữ', () => {
    expect(linesOf(['một hai ba bốn năm sáu bảy tám'], 29)).toEqual([
      'một hai ba bốn năm ',
      'sáu bảy tám ',
    ])
  })

  test('tiêu đề chia hai dòng gần bằng nhau', () => {
    expect(linesOf(['một hai ba bốn năm sáu bảy tám'], 24, 'centre')).toEqual([
      'một hai ba bốn ',
      'năm sáu bảy tám ',
    ])
  })

  test('dòng căn đều kéo chữ cuối tới sát lề, trừ dòng cuối', () => {
    const [first, last] = set(['một hai ba bốn năm sáu'], 12, 'justified')
    const { x, width } = first!.at(-1)!
    expect(x + width).toBe(12)
    expect(last).toEqual([
      { x: 0, width: 11, text: 'bốn năm sáu ', face: 'regular', isDots: false },
    ])
  })

  test('dòng chấm chạy hết dòng và chữ sau nó xuống dòng', () => {
    expect(linesOf(['Từ năm', { dots: 'rest' }, 'đến'], 40)).toEqual([
      `Từ năm ${'.'.repeat(33)}`,
      'đến ',
    ])
  })

  test('chữ dài hơn cả dòng thì viết tiếp ở dòng sau, không tách dấu khỏi chữ', () => {
    const word = 'ư̆'.repeat(6)
    expect(linesOf([word], 8)).toEqual([`${'ư̆'.repeat(4)} `, `${'ư̆'.repeat(2)} `])
  })
})
