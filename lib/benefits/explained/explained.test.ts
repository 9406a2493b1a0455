import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comesTo } from '@/lib/reckoning/fixtures/evaluate'
import { monthsLater } from '@/lib/reckoning/exact/month'
import { aPeriod } from '@/lib/records/fixtures/a-period'
import type { BenefitRecord } from '@/lib/records/records'
import { shownDong } from '@/lib/records/shown'
import { aBenefit, aPensionMonth } from '../fixtures/a-benefit'
import { comparedWith, factsOfPeriods, reckonedAmount } from '../fixtures/reckoned-amount'
import { monthlyBenefits } from '../monthly-benefits'
import { explainBenefit } from './explain-benefit'
import { explainAdjustment, explainPension } from './explain-monthly'
import { isReckoned } from './explained-amount'
import { workingDays } from './days-of-leave'

const RUNS = 300
const SEED = 20_261_130

const steady = factsOfPeriods(
  (['SOCIAL', 'UNEMPLOYMENT'] as const).map((insurance) =>
    aPeriod({ insurance, fromMonth: '2008-01', toMonth: '2026-10', salary: '8000000.00' }),
  ),
)

const compare = (told: Partial<BenefitRecord>, facts = steady) => comparedWith(told, facts)

describe('số tiền tính lại từ quá trình đóng', () => {
  test('ốm đau 12 ngày, và nửa ngày', () => {
    expect(compare({ details: { days: '12' } })).toEqual(['Số tiền: 3000000.00 = 3000000'])
    expect(compare({ details: { days: '11' } })).toEqual(['Số tiền: 3000000.00 ≠ 2750000'])
  })

  test('sinh con trước và sau ngày 01/07/2026: sáu tháng, bảy tháng khi là con thứ hai', () => {
    const birth = { type: 'TS-SC', group: 'MATERNITY' } as const
    expect(
      compare({ ...birth, fromDay: '2026-06-01', toDay: '2026-11-30', amount: '48000000.00' }),
    ).toEqual(['Tiền nghỉ thai sản: 48000000.00 = 48000000'])
    const second = { ...birth, fromDay: '2026-08-01', toDay: '2027-02-28', amount: '56000000.00' }
    expect(compare(second)).toEqual(['Tiền nghỉ thai sản: 56000000.00 = 56000000'])
  })

  test('cha nghỉ năm ngày làm việc', () => {
    const father = { type: 'TS-NAM', group: 'MATERNITY', fromDay: '2026-09-14' } as const
    expect(compare({ ...father, toDay: '2026-09-18', amount: '1666667.00' })).toEqual([
      'Số tiền: 1666667.00 = 1666667',
    ])
    expect(
      explainBenefit({ benefit: aBenefit({ ...father, toDay: null }), facts: steady }),
    ).toEqual({ sentence: 'Số ngày nghỉ không theo mức thường gặp, nên chưa tính lại được.' })
  })

  test('BHXH một lần quyết định năm 2026: từng năm, hệ số trượt giá của năm ấy', () => {
    const facts = factsOfPeriods([
      aPeriod({ fromMonth: '2024-01', toMonth: '2025-12', salary: '10000000.00' }),
    ])
    const told = { type: 'BHXH1L', fromDay: null, decidedOn: '2026-05-05', amount: '40600000.00' }
    expect(compare({ ...told, group: 'ONE_OFF' }, facts)).toEqual([
      'Số tiền: 40600000.00 = 40600000',
    ])
  })

  test('lương hưu mới hưởng, rồi tăng 8%', () => {
    const adjustments = {
      items: [{ month: '2026-07-01', before: '4000000.00', after: '4320000.00' }],
    }
    const [pension] = monthlyBenefits(
      ['2026-06', '2026-07'].map((month) =>
        aPensionMonth(month, {
          amount: month === '2026-06' ? '4000000.00' : '4320000.00',
          details: { paidMonth: `${month}-01`, adjustments },
        }),
      ),
    )
    const first = reckonedAmount(explainPension(pension!, steady)).comparisons
    expect(first).toMatchObject([{ of: 'Lương hưu lúc mới hưởng', decided: '4000000.00' }])
    const rise = reckonedAmount(explainAdjustment(pension!.adjustments[0]!, steady)).comparisons
    expect(rise).toMatchObject([{ isSame: true, reckoned: '4320000' }])
  })

  test('không có lương tháng trước thì nói thiếu gì, không đoán', () => {
    const facts = factsOfPeriods([aPeriod({ fromMonth: '2026-01', toMonth: '2026-05' })])
    expect(explainBenefit({ benefit: aBenefit({ details: { days: '2' } }), facts })).toEqual({
      sentence: 'Dữ liệu không có tiền lương đóng của tháng trước khi nghỉ.',
    })
  })

  test('loại mà không tệp nào kể đủ thì không có lời giải', () => {
    expect(explainBenefit({ benefit: aBenefit({ type: 'TNLD1L' }), facts: steady })).toBeNull()
  })
})

const money = fc.integer({ min: 1_500_000, max: 46_800_000 })
const history = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 170 }),
      length: fc.integer({ min: 6, max: 190 }),
      pay: money,
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((jobs) =>
    jobs.flatMap(({ from, length, pay }, at) =>
      (['SOCIAL', 'UNEMPLOYMENT'] as const).map((insurance) =>
        aPeriod({
          key: `${at} ${insurance}`,
          insurance,
          fromMonth: monthsLater('2011-01', from),
          toMonth: monthsLater('2011-01', Math.min(from + length, 190)),
          salary: `${pay}.00`,
        }),
      ),
    ),
  )
const kinds: Partial<BenefitRecord>[] = [
  { type: 'OD-NN', details: { days: '7' } },
  { type: 'OD-CON', details: { days: '3' } },
  {
    type: 'TS-SC',
    group: 'MATERNITY',
    toDay: '2027-04-11',
    details: { birthAllowance: '5060000.00' },
  },
  { type: 'TS-1L', group: 'MATERNITY' },
  { type: 'DS-OD', group: 'RECOVERY', toDay: '2026-10-16' },
  { type: 'TCTN', group: 'UNEMPLOYMENT', details: { monthlyAmount: '5000000.00' } },
  { type: 'BHXH1L', group: 'ONE_OFF' },
]

test('mọi con số cổng đưa ra đều đứng ở một bước, và ai tính lại các bước cũng ra số ấy', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(history, fc.constantFrom(...kinds), (periods, kind) => {
      const amount = explainBenefit({ benefit: aBenefit(kind), facts: factsOfPeriods(periods) })
      if (!amount || !isReckoned(amount)) return
      met.add(kind.type!)
      for (const { formula, result } of amount.steps)
        if (formula !== null) expect(comesTo(formula, result!)).toBe(true)
      const results = amount.steps.map(({ result }) => result?.replace('≈ ', ''))
      for (const { reckoned } of amount.comparisons) expect(results).toContain(shownDong(reckoned))
    }),
    { numRuns: RUNS, seed: SEED },
  )
  expect([...met].toSorted()).toEqual(kinds.map(({ type }) => type).toSorted())
})

test('ngày làm việc không kể thứ Bảy, Chủ nhật', () => {
  expect(workingDays('2026-09-14', '2026-09-18')).toBe(5)
  expect(workingDays('2026-09-18', '2026-09-21')).toBe(2)
})
