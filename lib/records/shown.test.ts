import { expect, test } from 'vitest'
import { shownDecimal, shownDong, shownMonths } from './shown'

test.each([
  ['4321000.00', '4.321.000,00'],
  ['3.66', '3,66'],
  ['0.00', '0,00'],
  ['999', '999'],
  ['1000', '1.000'],
  ['-1234.5', '-1.234,5'],
])('người đọc thấy %s là %s', (text, shown) => expect(shownDecimal(text)).toBe(shown))

test.each([
  ['4321000.00', '4.321.000 đồng'],
  ['40801.25', '40.801,25 đồng'],
  ['231002.5', '231.002,50 đồng'],
  ['46200.50', '46.200,50 đồng'],
  ['1774052.705', '1.774.052,71 đồng'],
  ['12.001', '12 đồng'],
  ['0.00', '0 đồng'],
  ['100', '100 đồng'],
])('số tiền %s đọc là %s', (text, shown) => expect(shownDong(text)).toBe(shown))

test.each([
  [146, '12 năm 2 tháng'],
  [11, '11 tháng'],
  [60, '5 năm'],
  [0, '0 tháng'],
])('%i tháng đọc là %s', (count, shown) => expect(shownMonths(count)).toBe(shown))
