import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, MOST_CHARACTERS } from './clean-text'
import { compareNames } from './compare-names'
import { decodeTyping } from './decode-typing'
import { nameKey } from './name-key'
import { searchText } from './search-text'
import { wordsOf } from './words-of'

const readers = { cleanText, searchText, nameKey, wordsOf, decodeTyping }
const PATIENCE_MS = 1_000

describe('làm sạch chữ', () => {
  test.each([
    ['Nguy\u200bễn', 'Nguyễn'],
    ['\u202eLò Thị\u202c Mẩy', 'Lò Thị Mẩy'],
    ['Lò\0Thị\x07', 'LòThị'],
    ['Lò\r\nThị\tMẩy\u00a0', 'Lò Thị Mẩy'],
    ['H’Hen', "H'Hen"],
    ['Ðinh', 'Đinh'],
    ['Mẩy'.normalize('NFD'), 'Mẩy'],
    ['a\ud800', 'a\ufffd'],
  ])('%j thành %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })

  test('làm lại lần nữa không đổi, không còn chữ ẩn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
        expect(cleanText(text)).not.toMatch(/[\p{Cf}\0-\x1f]/u)
      }),
    )
  })

  test('chữ để tìm chỉ có chữ thường, số và từng dấu cách một', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchText(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u)
      }),
    )
  })

  test.each([
    ['chữ thường', 'Mẩy '.repeat(5_000)],
    ['dấu chất đống', 'a' + '\u0301\u0323'.repeat(20_000)],
    ['không cách', 'nguyeexn'.repeat(5_000)],
    ['ký tự điều khiển', '\x01\u202e'.repeat(20_000)],
    ['viết tắt', 'TT H. P.12 Q1 '.repeat(5_000)],
  ])('một đoạn rất dài (%s) cũng xong ngay', (_, text) => {
    for (const [name, read] of Object.entries(readers)) {
      const start = performance.now()
      read(text)
      expect(performance.now() - start, name).toBeLessThan(PATIENCE_MS)
    }
    expect(cleanText(text).length).toBeLessThanOrEqual(MOST_CHARACTERS)
    compareNames(text, text)
  })
})
