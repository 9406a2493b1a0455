import { describe, expect, test } from 'vitest'
import { exact } from './exact/exact'
import { byDay, today } from './fixtures/parameters'
import { reckonFuneralGrant } from './death/survivors'
import { reckonLumpSum } from './lump-sum/reckon-lump-sum'
import { reckonMaternity } from './maternity/maternity'
import { reckonPension, reckonPensionOnce } from './pension/reckon-pension'
import { reckonRise } from './pension/reckon-rise'
import { isUnreckoned } from './sheet/unreckoned'
import { reckonUnemployment } from './unemployment/unemployment'

/** A number of the explanation, or the name of the refusal. */
function told(answer: object, name: string): number | string {
  if (isUnreckoned(answer)) return answer.refusal
  return Number((answer as { value: Record<string, unknown> }).value[name])
}

const TEN_MILLION = 10_000_000

describe('thời gian đóng quanh mốc 15 năm', () => {
  const rate = (sex: 'male' | 'female', months: number, day = '2026-11-27') => {
    const value = told(reckonPension(byDay(day), { sex, months, average: TEN_MILLION }), 'rate')
    return typeof value === 'number' ? Math.round(value * 1000) / 10 : value
  }
  test.each([
    ['14 năm 11 tháng', 179, 'too-few-months', 'too-few-months'],
    ['15 năm', 180, 45, 40],
    ['15 năm 1 tháng', 181, 46, 40.5],
    ['15 năm 6 tháng', 186, 46, 40.5],
    ['15 năm 7 tháng', 187, 47, 41],
    ['15 năm 11 tháng', 191, 47, 41],
    ['16 năm', 192, 47, 41],
    ['19 năm 6 tháng', 234, 54, 44.5],
    ['19 năm 7 tháng', 235, 55, 45],
    ['20 năm', 240, 55, 45],
    ['20 năm 1 tháng', 241, 56, 46],
    ['29 năm 7 tháng: nữ đủ 75%', 355, 75, 65],
    ['35 năm: nam đủ 75%', 420, 75, 75],
    ['35 năm 1 tháng: không quá 75%', 421, 75, 75],
  ])('%s: nữ %s%%, nam', (_, months, women, men) => {
    expect([rate('female', months), rate('male', months)]).toEqual([women, men])
  })

  test('mốc đổi đúng ngày 01/07/2025: trước đó cần 20 năm', () => {
    const on = (day: string) => [rate('female', 180, day), rate('female', 239, day)]
    expect(on('2025-06-30')).toEqual(['too-few-months', 'too-few-months'])
    expect(on('2025-07-01')).toEqual([45, 55])
  })

  test('thiếu tháng thì nói cần bao nhiêu, đang có bao nhiêu', () => {
    expect(reckonPension(today, { sex: 'male', months: 179, average: TEN_MILLION })).toEqual({
      refusal: 'too-few-months',
      sentence: 'Cần đủ 180 tháng đóng để có lương hưu. Hiện có 179 tháng.',
    })
  })
})

test.each([
  [0, 65],
  [5, 65],
  [6, 64],
  [11, 64],
  [12, 63],
  [17, 63],
  [18, 62],
])('nghỉ trước tuổi %i tháng: tỷ lệ còn %i%%', (monthsEarly, percent) => {
  const answer = reckonPension(today, {
    sex: 'female',
    months: 300,
    average: TEN_MILLION,
    monthsEarly,
  })
  expect(told(answer, 'rate')).toBe(percent / 100)
})

describe('mức đổi đúng ngày', () => {
  test.each([
    ['2026-06-30', 23_400_000],
    ['2026-07-01', 25_300_000],
  ])('trợ cấp mai táng ngày %s', (day, amount) => {
    expect(told(reckonFuneralGrant(byDay(day)), 'amount')).toBe(amount)
  })

  test.each([
    ['2026-06-30', 6],
    ['2026-07-01', 7],
  ])('nghỉ sinh con thứ hai ngày %s: %i tháng', (day, months) => {
    const birth = { average: TEN_MILLION, children: 1, isSecondChild: true }
    expect(told(reckonMaternity(byDay(day), birth), 'leave')).toBe(months * TEN_MILLION)
  })

  test.each([
    ['2026-06-30', 'no-parameter'],
    ['2026-07-01', 5_400_000],
    ['2026-07-02', 'no-parameter'],
  ])('tăng lương hưu chỉ có vào ngày tăng: %s', (day, pension) => {
    const answer = reckonRise(byDay(day), { pension: 5_000_000, isRetiredBefore1995: false })
    expect(told(answer, 'pension')).toBe(pension)
  })

  test('mức trợ cấp thất nghiệp cao nhất theo lương tối thiểu của ngày', () => {
    const on = (day: string, isStatePay = false) =>
      told(
        reckonUnemployment(byDay(day), {
          average: 60_000_000,
          monthsPaid: 12,
          region: 1,
          isStatePay,
        }),
        'month',
      )
    expect([on('2025-12-31'), on('2026-01-01')]).toEqual([24_800_000, 26_550_000])
    expect([on('2025-12-31', true), on('2026-01-01', true)]).toEqual([11_700_000, 26_550_000])
  })
})

describe('BHXH một lần', () => {
  const amount = (monthsBefore2014: number, monthsFrom2014: number) =>
    told(reckonLumpSum(today, { monthsBefore2014, monthsFrom2014, average: TEN_MILLION }), 'amount')
  test.each([
    ['12 tháng', 0, 12, 20_000_000],
    ['12 tháng và 1 tháng lẻ', 0, 13, 30_000_000],
    ['18 tháng', 0, 18, 30_000_000],
    ['19 tháng', 0, 19, 40_000_000],
    ['tháng lẻ trước năm 2014 chuyển sang sau', 13, 11, 35_000_000],
    ['tháng lẻ trước năm 2014 ở lại khi không đóng tiếp', 13, 0, 22_500_000],
    ['chưa đủ một năm mà không biết đã đóng bao nhiêu', 0, 11, 'nothing-paid'],
    ['chưa đóng tháng nào', 0, 0, 'nothing-paid'],
  ])('%s', (_, before, from, result) => expect(amount(before, from)).toBe(result))

  test('phần Nhà nước hỗ trợ được trừ, trừ khi bệnh nặng', () => {
    const of = {
      monthsBefore2014: 0,
      monthsFrom2014: 60,
      average: 2_000_000,
      stateSupport: 1_000_000,
    }
    expect(told(reckonLumpSum(today, of), 'amount')).toBe(19_000_000)
    expect(told(reckonLumpSum(today, { ...of, keepsSupport: true }), 'amount')).toBe(20_000_000)
  })
})

test('trợ cấp một lần khi nghỉ hưu: năm vượt sau khi đủ tuổi tính nhiều hơn', () => {
  const once = (months: number, monthsAfterAge = 0) =>
    told(
      reckonPensionOnce(today, { sex: 'male', months, monthsAfterAge, average: TEN_MILLION }),
      'once',
    )
  expect([once(420), once(421), once(456)]).toEqual(['nothing-above', 2_500_000, 15_000_000])
  // Of three years above one was paid after the age: 2 × 0.5 + 1 × 2 months.
  expect(once(456, 12)).toBe(30_000_000)
  expect(once(456, 60)).toBe(60_000_000)
})

test('giữ đúng từng phần: một phần ba không mất khi nhân lại', () => {
  const third = exact(TEN_MILLION).div(3)
  const answer = reckonPension(today, { sex: 'female', months: 180, average: third })
  expect(told(answer, 'pension')).toBe(1_500_000)
})
