import { describe, expect, test } from 'vitest'
import type { ExactNumber } from '../exact/exact'
import { paid } from '../fixtures/paid'
import { byDay, today } from '../fixtures/parameters'
import { isUnreckoned } from '../sheet/unreckoned'
import type { Contributor } from './contributor'
import { reckonLastMonths } from './reckon-last-months'
import { ifYouGoOn, ifYouStop } from './reckon-old-age'

const voluntary = { kind: 'voluntary', payer: null } as const

/** The years 2025 and 2026 have the coefficient 1, so that a head can follow. */
const young: Contributor = {
  sex: 'male',
  birth: '1980-03-05',
  history: paid('2025-01', '2026-11', 10_000_000),
}

type Told = {
  value: Record<string, ExactNumber>
  steps: { words: string; formula: string | null }[]
}

function told(answer: object): { numbers: Record<string, number>; assumed: string[] } {
  if (isUnreckoned(answer)) throw new Error(answer.sentence)
  const { value, steps } = answer as unknown as Told
  return {
    numbers: Object.fromEntries(Object.entries(value).map(([name, one]) => [name, Number(one)])),
    assumed: steps.filter(({ words }) => words.endsWith('.')).map(({ words }) => words),
  }
}

describe('nếu cứ đóng như hiện nay', () => {
  test('thêm 184 tháng đến tháng 03/2042: 17 năm rưỡi, 42,5%', () => {
    const { numbers, assumed } = told(ifYouGoOn(today, young))
    expect(numbers).toMatchObject({ months: 207, average: 10_000_000, pension: 4_250_000 })
    expect(numbers.rate).toBe(0.425)
    expect(assumed).toContain(
      'Từ tháng 12/2026 đến tháng 03/2042, mỗi tháng đóng trên mức 10.000.000 đồng, như tháng đóng gần nhất.',
    )
    expect(assumed[0]).toBe(
      'Đây là số ước tính. Cơ quan BHXH tính và quyết định theo hồ sơ khi nghỉ hưu.',
    )
  })

  test('đã nghỉ đóng lâu thì tính đóng lại từ tháng này', () => {
    const history = paid('2025-01', '2025-03', 10_000_000)
    const { numbers, assumed } = told(ifYouGoOn(today, { ...young, history }))
    expect(numbers.months).toBe(3 + 185)
    expect(assumed.join(' ')).toContain('Từ tháng 11/2026 đến tháng 03/2042')
  })

  test('đã đủ tuổi thì không thêm tháng nào; năm đóng sau tuổi tính nhiều hơn', () => {
    const history = paid('1990-01', '2026-11', 10_000_000)
    const who: Contributor = { sex: 'male', birth: '1964-01', history }
    const { numbers } = told(ifYouGoOn(today, who))
    expect(numbers).toMatchObject({ months: 443, rate: 0.75 })
    // 37 years are two above 35, and 19 months after 04/2025 count as two years: 2 × 2 months.
    expect(numbers.once).toBe(Math.round(numbers.average! * 4))
  })
})

describe('nếu ngừng đóng', () => {
  test('thiếu năm: còn thiếu bao nhiêu, trợ cấp hằng tháng bao lâu, một lần được bao nhiêu', () => {
    const { numbers, assumed } = told(ifYouStop(today, young))
    expect(numbers).toMatchObject({
      months: 23,
      missing: 157,
      allowance: 500_000,
      allowanceMonths: 80,
      lumpSum: 40_000_000,
    })
    expect(numbers).not.toHaveProperty('pension')
    expect(assumed).toContain('Chưa đóng bù một lần được, vì thiếu 157 tháng, quá 60 tháng.')
  })

  test('thiếu không quá 60 tháng thì nói có thể đóng bù', () => {
    const history = paid('2016-01', '2026-11', 10_000_000)
    const { numbers, assumed } = told(ifYouStop(today, { ...young, history }))
    expect(numbers.missing).toBe(49)
    expect(assumed).toContain('Có thể đóng bù một lần 49 tháng còn thiếu, vì không quá 60 tháng.')
  })

  test('chưa đủ một năm: số đã đóng, không quá hai tháng bình quân', () => {
    const history = paid('2026-04', '2026-11', 5_000_000)
    expect(told(ifYouStop(today, { ...young, history })).numbers.lumpSum).toBe(8_800_000)
  })

  test('hộ nghèo hưởng trợ cấp hưu trí xã hội sớm hơn, nên mỗi tháng được nhiều hơn', () => {
    const history = paid('2025-01', '2026-11', 30_000_000)
    const monthly = (isPoor: boolean) =>
      told(ifYouStop(today, { ...young, history, isPoor })).numbers
    expect(monthly(false)).toMatchObject({ allowanceMonths: 156, allowance: 769_231 })
    expect(monthly(true)).toMatchObject({ allowanceMonths: 96, allowance: 1_250_000 })
  })

  test('có tháng tự nguyện thì nói chưa trừ phần Nhà nước hỗ trợ', () => {
    const history = paid('2025-01', '2026-11', 2_000_000, voluntary)
    expect(told(ifYouStop(today, { ...young, history })).assumed).toContain(
      'Chưa trừ phần Nhà nước đã hỗ trợ đóng tự nguyện.',
    )
  })
})

test('lương hưu thấp của người đóng bắt buộc đủ 20 năm được nâng lên mức thấp nhất', () => {
  const history = paid('2006-12', '2026-11', 1_500_000)
  const { numbers } = told(ifYouStop(today, { sex: 'female', birth: '1980-03', history }))
  expect(numbers.pension).toBe(2_530_000)
  const own = history.map((month) => ({ ...month, ...voluntary }))
  const alone = told(ifYouStop(today, { sex: 'female', birth: '1980-03', history: own })).numbers
  expect(alone.pension).toBeLessThan(2_530_000)
})

test('đầu năm chưa có hệ số mới: dùng hệ số của năm trước, và nói ra', () => {
  const { numbers, assumed } = told(ifYouStop(byDay('2027-01-01'), young))
  expect(numbers.average).toBe(10_000_000)
  expect(assumed).toContain('Chưa có hệ số trượt giá của năm 2027, nên dùng hệ số của năm 2026.')
})

test('tháng trùng thì nói đã bỏ bao nhiêu dòng', () => {
  const history = [...young.history, ...paid('2026-01', '2026-02', 3_000_000, voluntary)]
  const { numbers, assumed } = told(ifYouStop(today, { ...young, history }))
  expect(numbers.months).toBe(23)
  expect(assumed.join(' ')).toContain('Đã bỏ 2 dòng.')
})

test('chưa đóng tháng nào thì không có gì để ước tính', () => {
  expect(ifYouGoOn(today, { ...young, history: [] })).toMatchObject({ refusal: 'nothing-paid' })
})

test('bình quân 6 tháng gần nhất chỉ kể tháng bắt buộc; ít hơn 6 tháng thì tính số tháng có', () => {
  const history = [
    ...paid('2025-01', '2026-05', 1_000_000),
    ...paid('2026-06', '2026-08', 6_000_000),
    ...paid('2026-09', '2026-11', 9_000_000),
    ...paid('2026-12', '2026-12', 2_000_000, voluntary),
  ]
  const average = (months: typeof history) =>
    told(reckonLastMonths(today, months, 'maternity')).numbers.average
  expect(average(history)).toBe(7_500_000)
  expect(average(history.slice(-3))).toBe(9_000_000)
})
