import { expect, test } from 'vitest'
import { readPageNumber } from './page-number'

test.each([
  ['3', 3],
  ['2.9', 2],
  [undefined, 1],
  ['', 1],
  ['0', 1],
  ['-4', 1],
  ['abc', 1],
  ['NaN', 1],
  [['2', '3'], 1],
  ['99999999999999999999', 100_000],
  ['1e300', 100_000],
  ['Infinity', 100_000],
])('trang %j trong địa chỉ là trang %i', (typed, page) => expect(readPageNumber(typed)).toBe(page))
