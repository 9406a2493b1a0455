import { describe, expect, test } from 'vitest'
import { paid } from '../fixtures/paid'
import { byDay, today } from '../fixtures/parameters'
import { isUnreckoned } from '../sheet/unreckoned'
import { eachMonthOnce, type PaidMonth } from './paid-month'
import { reckonAverage } from './reckon-average'

function averageOf(history: readonly PaidMonth[], by = today): number {
  const answer = reckonAverage(by, history)
  if (isUnreckoned(answer)) throw new Error(answer.sentence)
  return Number(answer.value.average)
}

const state = { payer: 'state' } as const
const voluntary = { kind: 'voluntary', payer: null } as const

/** A scale of 2.34 through six levels of the base salary; before, another scale. */
const official = [
  ...paid('2010-06', '2013-12', 9_000_000, state),
  ...paid('2014-01', '2016-04', 2_691_000, state),
  ...paid('2016-05', '2017-06', 2_831_400, state),
  ...paid('2017-07', '2018-06', 3_042_000, state),
  ...paid('2018-07', '2019-06', 3_252_600, state),
  ...paid('2019-07', '2023-06', 3_486_600, state),
  ...paid('2023-07', '2023-12', 4_212_000, state),
]

describe('lương nhà nước', () => {
  test('bắt đầu năm 2010: chỉ 10 năm cuối, đổi theo mức tham chiếu khi nghỉ', () => {
    expect(averageOf(official)).toBe(2.34 * 2_530_000)
    expect(averageOf(official, byDay('2026-06-30'))).toBe(2.34 * 2_340_000)
  })

  test('có hệ số thì theo hệ số, cả những tháng trước năm 2010', () => {
    const months = paid('2007-01', '2009-12', 1_053_000, { ...state, coefficient: '2.34' })
    expect(averageOf(months)).toBe(2.34 * 2_530_000)
    const without = months.map(({ coefficient: _, ...month }) => month)
    expect(reckonAverage(today, without)).toMatchObject({ refusal: 'no-parameter' })
  })

  test('bắt đầu từ năm 2016: đổi theo giá, 15 năm cuối', () => {
    const months = paid('2016-01', '2016-12', 5_000_000, state)
    expect(averageOf(months)).toBe(5_000_000 * 1.32)
  })

  test('bắt đầu từ năm 2025: tính mọi tháng', () => {
    const months = [
      ...paid('2025-01', '2025-12', 6_000_000, state),
      ...paid('2026-01', '2026-06', 9_000_000, state),
    ]
    expect(averageOf(months)).toBe(7_000_000)
  })

  test('sau đó làm cho doanh nghiệp: tính theo số tháng của mỗi bên', () => {
    const later = paid('2025-01', '2026-11', 12_000_000)
    const both = (5_920_200 * official.length + 12_000_000 * 23) / (official.length + 23)
    expect(averageOf([...official, ...later])).toBeCloseTo(both, 6)
  })
})

test('đóng trước năm 1995 lấy chung một hệ số', () => {
  expect(averageOf(paid('1993-01', '1994-12', 100_000))).toBe(581_000)
})

test('chỉ đóng tự nguyện; tháng đóng bù một lần có hệ số 1', () => {
  const months = [
    ...paid('2023-01', '2023-12', 2_000_000, voluntary),
    ...paid('2026-01', '2026-12', 2_000_000, { ...voluntary, isForMissingTime: true }),
  ]
  expect(averageOf(months)).toBe((2_000_000 * 1.07 + 2_000_000) / 2)
})

test('một tháng chỉ tính một lần: bắt buộc trước tự nguyện, lương cao trước lương thấp', () => {
  const history = [
    ...paid('2025-01', '2025-03', 9_000_000, voluntary),
    ...paid('2025-02', '2025-04', 5_000_000),
    ...paid('2025-04', '2025-04', 6_000_000),
  ]
  const { months, dropped } = eachMonthOnce(history)
  expect(months.map(({ month, pay }) => `${month} ${pay}`)).toEqual([
    '2025-01 9000000',
    '2025-02 5000000',
    '2025-03 5000000',
    '2025-04 6000000',
  ])
  expect(dropped).toBe(3)
})

test('chưa đóng tháng nào thì không có mức bình quân', () => {
  expect(reckonAverage(today, [])).toMatchObject({ refusal: 'nothing-paid' })
})
