import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deletesOf, isOneLetterOff, nearWords, splitsOf } from './near-words'

const aWord = fc.stringMatching(/^[a-z]{2,9}$/)
const sharesOne = (one: string, other: string) =>
  deletesOf(one).some((left) => deletesOf(other).includes(left))

describe('một chữ cái khác', () => {
  test.each([
    ['vang', 'vanh', true],
    ['vang', 'van', true],
    ['vang', 'vaang', true],
    ['vang', 'vnag', true],
    ['vang', 'vang', false],
    ['vang', 'lanh', false],
    ['abc', 'cab', false],
    ['an', 'n', true],
  ])('«%s» và «%s»: %s', (one, other, isNear) => {
    expect(isOneLetterOff(one, other)).toBe(isNear)
    expect(isOneLetterOff(other, one)).toBe(isNear)
  })

  test('hai chữ gần nhau luôn gặp nhau ở một dạng thiếu chữ cái, nên chỉ mục không bỏ sót', () => {
    fc.assert(
      fc.property(aWord, fc.nat(), fc.stringMatching(/^[a-z]?$/), (word, place, letter) => {
        const at = place % word.length
        const kept = place % 2 === 0 ? word[at] : ''
        const wrong = word.slice(0, at) + kept + letter + word.slice(at + 1)
        fc.pre(wrong !== word && wrong !== '')
        expect(isOneLetterOff(word, wrong)).toBe(true)
        expect(sharesOne(word, wrong)).toBe(true)
      }),
    )
  })

  test('chỉ giữ những chữ đúng là gần, chữ hay gặp trước', () => {
    const found = [
      { word: 'van', rows: 2 },
      { word: 'bang', rows: 9 },
      { word: 'lanh', rows: 50 },
    ]
    expect(nearWords(['vang'], found).get('vang')).toEqual(['bang', 'van'])
  })

  test('hai chữ viết liền có thể tách ở mọi chỗ', () => {
    expect(splitsOf('choray')).toContain('cho ray')
    expect(splitsOf('a')).toEqual([])
  })
})
