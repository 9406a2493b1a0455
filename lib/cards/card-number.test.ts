import { expect, test } from 'vitest'
import { groupedCardNumber, groupedFacilityCode, partsOfNumber } from './card-number'
import { levelOf } from './level-of-card'

const plain = (words: string) => words.replaceAll('\u00a0', ' ')

test.each([
  ['HC4010123456789', 'HC 4 01 012 345 6789'],
  ['TE1970123456780', 'TE 1 97 012 345 6780'],
  ['0123456789', '012 345 6789'],
])('số thẻ %s đọc được theo nhóm như trên thẻ: %s', (number, grouped) =>
  expect(plain(groupedCardNumber(number))).toBe(grouped),
)

test('số thẻ theo nhóm là một chữ, không bị ngắt dòng ở giữa', () =>
  expect(groupedCardNumber('HC4010123456789')).not.toContain(' '))

test.each([
  ['01018', '01 - 018'],
  ['36ASE', '36 - ASE'],
])('mã nơi khám %s đọc là %s', (code, grouped) =>
  expect(plain(groupedFacilityCode(code))).toBe(grouped),
)

test('số thẻ 15 ký tự nói nhóm người, mức và nơi cấp; số 10 chữ số thì không', () => {
  expect(partsOfNumber('CN3890123456789')).toEqual({
    objectCode: 'CN',
    level: '3',
    provinceCode: '89',
  })
  expect(levelOf({ number: 'CN3890123456789' })).toBe('3')
  expect(levelOf({ number: '0123456789' })).toBeNull()
})
