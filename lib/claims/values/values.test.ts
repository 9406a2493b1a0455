import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDecimal } from './decimal'
import { amountOf, exactOf, isNear, productOf, sumOf, ZERO } from './exact'
import { daysBetween, readClaimBirth, readLocalTime } from './local-time'

describe('số trong hồ sơ', () => {
  test.each([
    ['52600', '52600'],
    ['52600.0', '52600'],
    ['52600.00', '52600'],
    ['052600.50', '52600.5'],
    ['0', '0'],
    ['0.000', '0'],
    ['15333.333', '15333.333'],
    ['999999999999999.99', '999999999999999.99'],
  ])('%s là %s', (text, decimal) => expect(readDecimal(text)).toBe(decimal))

  test.each([
    '',
    '1,5',
    '1 000',
    '1.000.000',
    '-1',
    '+1',
    '1e3',
    '.5',
    'NaN',
    '٣',
    '0x1',
    '1'.repeat(31),
  ])('“%s” không phải số', (text) => expect(readDecimal(text)).toBeNull())

  test('cộng mười nghìn lần một phần mười đồng không mất gì, số thực nhị phân thì mất', () => {
    const tenth = exactOf('0.1')
    const exact = Array.from({ length: 10_000 }).reduce<typeof ZERO>(
      (sum) => sumOf(sum, tenth),
      ZERO,
    )
    expect(amountOf(exact)).toBe('1000')
    expect(Array.from({ length: 10_000 }).reduce<number>((sum) => sum + 0.1, 0)).not.toBe(1000)
  })

  test('làm tròn nửa đơn vị lên; viết ra rồi đọc lại vẫn là nó', () => {
    expect(amountOf(exactOf('0.005'))).toBe('0.01')
    expect(amountOf(exactOf('0.0049'))).toBe('0')
    expect(amountOf(productOf(exactOf('92.5'), exactOf('58.125')))).toBe('5376.56')
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (cents) => {
        const text = amountOf({ units: cents, scale: 2 })
        expect(readDecimal(text)).toBe(text)
        expect(isNear(exactOf(text), { units: cents, scale: 2 }, 0)).toBe(true)
      }),
    )
  })
})

describe('ngày giờ trong hồ sơ', () => {
  test.each([
    ['20261012', '2026-10-12'],
    ['202610120805', '2026-10-12T08:05'],
    ['20240229', '2024-02-29'],
    ['20260229', null],
    ['20261301', null],
    ['20260431', null],
    ['202610122400', null],
    ['202610120860', null],
    ['20261012080500', null],
    ['2026-10-12', null],
    ['00000000', null],
  ])('%s là %s', (text, time) => expect(readLocalTime(text)).toBe(time))

  test.each([
    ['198500000000', '1985'],
    ['19850000', '1985'],
    ['198505000000', '1985-05'],
    ['198505120000', '1985-05-12'],
    ['202610120315', '2026-10-12T03:15'],
    ['198500120000', null],
    ['198513000000', null],
    ['000000000000', null],
    ['198502300000', null],
  ])('sinh %s là %s: phần không biết không bị bịa ra', (text, birth) =>
    expect(readClaimBirth(text)).toBe(birth),
  )

  test('số ngày đếm theo lịch, không theo giờ', () => {
    expect(daysBetween('2026-09-03T23:50', '2026-09-04T00:10')).toBe(1)
    expect(daysBetween('2026-02-28', '2026-03-01T08:00')).toBe(1)
  })
})
