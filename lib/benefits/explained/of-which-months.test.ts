import { expect, test } from 'vitest'
import { aPeriod } from '@/lib/records/fixtures/a-period'
import { aBenefit } from '../fixtures/a-benefit'
import { comparedWith, factsOfPeriods, reckonedAmount } from '../fixtures/reckoned-amount'
import { explainBenefit } from './explain-benefit'

const lump = (decidedOn: string, amount: string) =>
  aBenefit({
    ...{ type: 'BHXH1L', group: 'ONE_OFF', fromDay: null },
    ...{ key: decidedOn, decidedOn, amount },
  })

test('rút một lần lần thứ hai: các tháng đã rút lần trước không tính nữa, và nói ra', () => {
  const second = lump('2026-10-15', '20000000.00')
  const facts = factsOfPeriods(
    [
      aPeriod({ fromMonth: '2014-01', toMonth: '2017-12' }),
      aPeriod({ fromMonth: '2025-01', toMonth: '2025-12', salary: '10000000.00' }),
    ],
    [lump('2019-03-01', '30000000.00'), second],
  )
  const { comparisons, steps } = reckonedAmount(explainBenefit({ benefit: second, facts }))
  expect(comparisons).toMatchObject([{ isSame: true, reckoned: '20000000' }])
  expect(steps[1]!.words).toBe(
    'Không tính các tháng trước ngày 01/03/2019, vì đã nhận BHXH một lần.',
  )
})

test('rút một lần khi đóng chưa đủ một năm: tính được, vì cổng biết đã đóng bao nhiêu', () => {
  const facts = factsOfPeriods([
    aPeriod({ fromMonth: '2025-01', toMonth: '2025-08', salary: '5000000.00' }),
  ])
  expect(comparedWith(lump('2026-10-15', '8800000.00'), facts)).toEqual([
    'Số tiền: 8800000.00 = 8800000',
  ])
})

test('tháng trước khi nghỉ ghi bằng đô la thì không tính ra vài chục đồng; đã lâu thì không cản', () => {
  const abroad = { fromMonth: '2020-01', toMonth: '2026-10', currency: 'USD', salary: '1500.00' }
  const sick = aBenefit({ details: { days: '2' } })
  expect(explainBenefit({ benefit: sick, facts: factsOfPeriods([aPeriod(abroad)]) })).toEqual({
    sentence:
      'Tiền lương tháng 09/2026 ghi bằng USD. Cổng không tự đổi ra đồng, nhưng vẫn tính thời gian đóng.',
  })
  const since = [
    aPeriod({ ...abroad, toMonth: '2025-12' }),
    aPeriod({ fromMonth: '2026-01', toMonth: '2026-10', salary: '8000000.00' }),
  ]
  const birth = { type: 'TS-SC', group: 'MATERNITY', toDay: '2027-04-11' } as const
  expect(comparedWith({ ...birth, amount: '48000000.00' }, factsOfPeriods(since))).toEqual([
    'Tiền nghỉ thai sản: 48000000.00 = 48000000',
  ])
})

test('lần thất nghiệp sau không đếm tháng của lần trước, chỉ cộng tháng bảo lưu', () => {
  const benefit = { type: 'TCTN', group: 'UNEMPLOYMENT' } as const
  const again = aBenefit({ ...benefit, fromDay: '2026-10-12', amount: '14400000.00' })
  const before = aBenefit({ ...benefit, fromDay: '2024-01-05', details: { keptMonths: '5' } })
  const months = aPeriod({
    ...{ insurance: 'UNEMPLOYMENT', fromMonth: '2015-01', toMonth: '2026-09' },
    salary: '8000000.00',
  })
  // 33 months since, and 5: three months of 60%.
  const facts = factsOfPeriods([months], [again, before])
  expect(reckonedAmount(explainBenefit({ benefit: again, facts })).comparisons).toMatchObject([
    { isSame: true, reckoned: '14400000' },
  ])
})
