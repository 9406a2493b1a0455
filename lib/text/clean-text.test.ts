import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLines, cleanText, lengthOf } from './clean-text'
import { compareNames } from './names/compare-names'
import { processorMs } from './fixtures/processor-ms'
import { decodeTyping } from './syllables/decode-typing'
import { nameKey } from './names/name-key'
import { searchText } from './search-text'
import { indexWords } from './readings/words-of'

const readers = { cleanText, searchText, nameKey, indexWords, decodeTyping }
const PATIENCE_MS = 1_000
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u2028\u2029’‘ʼ´′`“”–—−‑\u00a0\u3000]/u

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
    ['Nguy\ufffdn', 'Nguy\ufffdn'],
    ['Lê \ue000\u{f0000}\ufffe An', 'Lê \ufffd An'],
    ['a\ufeff\u00ad\u115f\u1160\u3164\uffa0\u2800\u{e0041}\ufe0f\u{e0100}\u034fb', 'ab'],
    ['Ｎｇｕｙễｎ　０１２３', 'Nguyễn 0123'],
    ['𝓝𝓰𝓾𝔂𝓮̂̃𝓷 Ⅲ', 'Nguyễn III'],
    ['012‑345−678—9', '012-345-678-9'],
    ['“Nhà” ″A″', '"Nhà" "A"'],
    ['H´Hen HʼHen H′Hen H＇Hen H`Hen', "H'Hen H'Hen H'Hen H'Hen H'Hen"],
    ['a' + '\u0301\u0302\u0303\u0304\u0305\u0306'.repeat(9), '\u00e1\u0302\u0303'],
    ['ơ\u0306\u0300', 'ơ\u0306\u0300'],
    ['\u0301\u0302Ka \u0303', 'Ka'],
    ['ខ្មែរ ꨌꩌ 阮文安 김민준 ｱｶﾞ', 'ខ្មែរ ꨌꩌ 阮文安 김민준 アガ'],
  ])('%j thành %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })

  test('làm lại lần nữa không đổi, không còn chữ ẩn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
        expect(cleanText(text)).not.toMatch(UNSEEN)
        expect(cleanLines(text).replace(/\n/g, '')).not.toMatch(UNSEEN)
        expect(cleanText(text).normalize('NFD')).not.toMatch(/\p{M}{5}|(^|\s)\p{M}/u)
      }),
    )
  })

  test('mỗi ký tự của Unicode, trong tên, ra chữ nhìn thấy được hoặc không còn gì', () => {
    for (let first = 0; first <= 0x10ffff; first += 0x100) {
      const signs = Array.from({ length: 0x100 }, (_, at) => String.fromCodePoint(first + at))
      const cleaned = cleanText(signs.map((sign) => `m${sign}`).join(''))
      if (UNSEEN.test(cleaned) || cleaned !== cleanText(cleaned))
        expect.fail(`U+${first.toString(16)}…: ${JSON.stringify(cleaned)}`)
    }
  })

  test('nhiều dòng thì giữ dòng, bỏ khoảng trắng thừa', () => {
    expect(cleanLines(' một \r\n\u2028 hai\u00a0\u3000ba\n')).toBe('một\n\nhai ba')
    expect(cleanText(' một \r\n hai')).toBe('một hai')
  })

  test('độ dài đếm chữ như người đếm: dấu không tính', () => {
    expect(lengthOf('Niê')).toBe(3)
    expect(lengthOf('ơ\u0306'.repeat(150))).toBe(150)
    expect(lengthOf('𠀀阮')).toBe(2)
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
      expect(
        processorMs(() => read(text)),
        name,
      ).toBeLessThan(PATIENCE_MS)
    }
    compareNames(text, text)
  })
})
