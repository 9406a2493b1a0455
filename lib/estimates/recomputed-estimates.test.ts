import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countMonths } from '@/lib/participation/months/count-months'
import { comesTo } from '@/lib/reckoning/fixtures/evaluate'
import { monthsLater } from '@/lib/reckoning/exact/month'
import { parameters } from '@/lib/reckoning/fixtures/parameters'
import { aPeriod } from '@/lib/records/fixtures/a-period'
import { timePaid } from '@/lib/records/paid-months'
import type { PeriodRecord } from '@/lib/records/records'
import type { Estimate } from './estimate'
import { estimateKinds, estimateNames } from './estimate-kinds'
import { ownFacts } from './own-facts'
import { readOtherWish } from './attempt'

const state = fc.constantFrom<PeriodRecord['state']>('PAID', 'OWED', 'BACK_PAID', 'VOLUNTARY')
const history = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 300 }),
      length: fc.integer({ min: 0, max: 90 }),
      pay: fc.integer({ min: 1_500_000, max: 46_800_000 }),
      state,
      coefficient: fc.constantFrom(null, null, '2.34', '4.98'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((spells) =>
    spells.flatMap(({ from, length, pay, state, coefficient }, at) =>
      (['SOCIAL', 'UNEMPLOYMENT'] as const).map((insurance) =>
        aPeriod({
          key: `${at} ${insurance}`,
          insurance,
          state,
          fromMonth: monthsLater('2000-01', from),
          toMonth: monthsLater('2000-01', from + length),
          // Of the State's scale many files tell the coefficient alone.
          coefficient,
          salary: coefficient ? null : `${pay}.00`,
        }),
      ),
    ),
  )

test('thời gian đóng của ước tính và của trang quá trình tham gia là một', () => {
  fc.assert(
    fc.property(history, (periods) => {
      const social = periods.filter(({ insurance }) => insurance === 'SOCIAL')
      const { paid, ahead, owed, shared } = countMonths(social, '2099-12')
      const own = timePaid(periods)
      expect([own.months.length, own.owed.length, own.overlapping.length]).toEqual([
        paid + ahead,
        owed,
        shared,
      ])
    }),
    { numRuns: 200 },
  )
})

/** Formulas that do not come to their result, and a first amount that no step shows. */
function faultsOf({ steps, results }: Estimate): string[] {
  const wrong = steps.filter(
    ({ formula, result }) => formula !== null && !comesTo(formula, result!),
  )
  const money = results.map(({ value }) => value).find((value) => value.endsWith('đồng'))
  const isShown = steps.some(({ result }) => result?.replace('≈ ', '') === money)
  return [
    ...wrong.map(({ formula, result }) => `${formula} is not ${result}`),
    ...(money === undefined || isShown ? [] : [`${money} comes from nowhere`]),
  ]
}

test('mọi bước của mọi ước tính tính lại ra đúng con số của nó', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(history, fc.constantFrom('Nam', 'Nữ'), (periods, sex) => {
      const person = { sex, birthDate: '1980-03-05' }
      const facts = ownFacts({ periods, benefits: [], person, parameters, day: '2026-11-30' })
      const estimates = estimateNames.flatMap((kind) =>
        estimateKinds[kind].make(facts, readOtherWish({})),
      )
      expect(estimates.flatMap(faultsOf)).toEqual([])
      for (const { title, results } of estimates) if (results.length > 0) met.add(title)
    }),
    { numRuns: 150, seed: 20_261_130 },
  )
  expect(met.size).toBe(6)
})
