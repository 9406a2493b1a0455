import { expect, test } from 'vitest'
import { comesOfAgeOn, isOfAge } from './of-age'

test.each([
  ['2008-11-30', '2026-11-30'],
  ['2008-01-01', '2026-01-01'],
  ['2008-02-28', '2026-02-28'],
  ['2008-02-29', '2026-02-28'],
  // Eighteen years later never is a leap year, since neither is 18 divided by four.
  ['2004-02-29', '2022-02-28'],
])('sinh ngày %s thì đủ 18 tuổi ngày %s', (birth, day) => expect(comesOfAgeOn(birth)).toBe(day))

test('17 tuổi 364 ngày thì chưa đủ; đúng sinh nhật thì đủ', () => {
  expect(isOfAge('2008-11-29', '2026-11-28')).toBe(false)
  expect(isOfAge('2008-11-29', '2026-11-29')).toBe(true)
})

test('sinh ngày 29/02: hôm 27/02 chưa đủ, hôm 28/02 đủ', () => {
  expect(isOfAge('2008-02-29', '2026-02-27')).toBe(false)
  expect(isOfAge('2008-02-29', '2026-02-28')).toBe(true)
})
