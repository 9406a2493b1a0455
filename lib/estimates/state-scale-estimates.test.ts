import { expect, test } from 'vitest'
import { aPeriod } from '@/lib/records/fixtures/a-period'
import type { PeriodRecord } from '@/lib/records/records'
import type { EstimateKind } from './estimate-kinds'
import { estimatesOf } from './fixtures/estimates-of'

const byScale = (fromMonth: string, coefficient: string | null = '3.66') => [
  aPeriod({ fromMonth, toMonth: '2026-10', salary: null, coefficient }),
]
const estimate = (kind: EstimateKind, periods: PeriodRecord[], search = {}) =>
  estimatesOf(kind, { periods }, search)
/** If one stops now. */
const stopped = (periods: PeriodRecord[]) => estimate('oldAge', periods)[1]!
const formulasOf = (periods: PeriodRecord[]) => stopped(periods).steps.map(({ formula }) => formula)

test('lương chỉ kể bằng hệ số, đóng từ trước 2016: hệ số nhân mức tham chiếu khi nghỉ hưu', () => {
  expect(formulasOf(byScale('2010-01'))).toContain('3,66 × 120 × 2.530.000')
  // Sixteen years and ten months count as seventeen: 49% of 3,66 × 2.530.000.
  expect(stopped(byScale('2010-01')).results[0]!.value).toBe('4.537.302 đồng')
})

test('đóng từ 2016: mỗi tháng nhân mức lương cơ sở khi ấy, mỗi mức một bước', () => {
  const formulas = formulasOf(byScale('2016-01'))
  expect(formulas).toContain('3,66 × 1.150.000')
  expect(formulas).toContain('3,66 × 2.530.000')
  // It holds over two calendar years, and is told once.
  expect(formulas.filter((formula) => formula === '3,66 × 2.340.000')).toHaveLength(1)
  const [goOn] = estimate('oldAge', byScale('2016-01'))
  expect(goOn!.steps.map(({ words }) => words).join()).toContain(
    'theo hệ số 3,66, như tháng đóng gần nhất',
  )
})

test('ốm đau: lương tháng trước từ hệ số', () => {
  // 3,66 × 2.530.000 × 75% : 24 × 4
  expect(estimate('sickness', byScale('2016-01'), { ngay: '4' })[0]!.results[0]!.value).toBe(
    '1.157.475 đồng',
  )
})

test('hệ số của thang lương trước 10/2004 chưa đổi được: có câu nói ra', () => {
  const old = byScale('1994-01').map((one) => ({ ...one, toMonth: '2004-12' }))
  const toldOf = (periods: PeriodRecord[]) =>
    stopped(periods).steps.filter(({ words }) => words.includes('thang lương cũ'))
  expect(toldOf(old)).toHaveLength(1)
  expect(toldOf(byScale('1994-01'))).toEqual([])
})

test('không có tiền lương cũng không có hệ số thì nói vì sao chưa ước tính được', () => {
  expect(stopped(byScale('2010-01', null)).refusal).toContain('không có tiền lương')
})
