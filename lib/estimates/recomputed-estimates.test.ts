import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countMonths } from '@/lib/participation/months/count-months'
import { timePaid } from '@/lib/records/paid/paid-months'
import { readOtherWish } from './attempt'
import { estimateKinds, estimateNames } from './estimate-kinds'
import { drawnPeriods, drawnPerson } from './fixtures/drawn-people'
import { factsFrom } from './fixtures/estimates-of'
import { faultsOfEstimate } from './fixtures/faults-of-estimate'
import { faultsOfCounts } from './fixtures/faults-of-counts'

const SEED = 20_261_130

test('thời gian đóng của ước tính và của trang quá trình tham gia là một', () => {
  fc.assert(
    fc.property(drawnPeriods, (periods) => {
      const social = periods.filter(({ insurance }) => insurance === 'SOCIAL')
      const { paid, ahead, owed, shared } = countMonths(social, '2026-11')
      const own = timePaid(periods, '2026-11')
      expect([own.months.length, own.ahead, own.owed.length, own.overlapping.length]).toEqual([
        paid,
        ahead,
        owed,
        shared,
      ])
    }),
    { numRuns: 200 },
  )
})

test('người nào cũng tính lại được: mọi con số của mọi ước tính đứng trong các bước của nó', () => {
  const met = new Map<string, number>()
  fc.assert(
    fc.property(drawnPerson, ({ told, search }) => {
      const facts = factsFrom(told)
      for (const kind of estimateNames)
        for (const estimate of estimateKinds[kind].make(facts, readOtherWish(search, facts))) {
          expect(faultsOfEstimate(estimate, told, search)).toEqual([])
          expect(faultsOfCounts(estimate, told)).toEqual([])
          const key = `${estimate.title} ${estimate.refusal === null}`
          met.set(key, (met.get(key) ?? 0) + 1)
        }
    }),
    { numRuns: 200, seed: SEED },
  )
  // Each was both reckoned and refused, and none only once.
  expect([...met.values()].filter((count) => count > 5)).toHaveLength(12)
})
