import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPeriod } from '@/lib/records/fixtures/a-period'
import { timePaid } from '@/lib/records/paid/paid-months'
import { monthAt } from './calendar'
import { countMonths, type Counted } from './count-months'

const upTo = '2026-11'
const period = (fromMonth: string, toMonth: string, state: Counted['state'] = 'PAID'): Counted => ({
  fromMonth,
  toMonth,
  state,
})

test('hai đầu đều tính: 02/2020 đến 09/2020 là 8 tháng', () =>
  expect(countMonths([period('2020-02', '2020-09')], upTo).paid).toBe(8))

test('tháng có ở hai nơi chỉ tính một lần, và nói bao nhiêu tháng như vậy', () =>
  expect(
    countMonths([period('2019-01', '2019-12'), period('2019-10', '2020-03', 'BACK_PAID')], upTo),
  ).toEqual({ paid: 15, owed: 0, shared: 3, ahead: 0 }))

test('tháng chậm đóng không tính là đã đóng; đã đóng ở dòng khác thì không còn là chậm đóng', () =>
  expect(
    countMonths([period('2020-01', '2020-06'), period('2020-06', '2020-09', 'OWED')], upTo),
  ).toEqual({ paid: 6, owed: 3, shared: 0, ahead: 0 }))

test('tháng đóng trước cho thời gian chưa đến thì chờ đến tháng ấy', () =>
  expect(countMonths([period('2026-10', '2027-03', 'VOLUNTARY')], upTo)).toEqual({
    paid: 2,
    owed: 0,
    shared: 0,
    ahead: 4,
  }))

const anyPeriod = fc
  .record({
    from: fc.integer({ min: 1960 * 12, max: 2030 * 12 }),
    length: fc.integer({ min: 1, max: 60 }),
    state: fc.constantFrom('PAID', 'OWED', 'BACK_PAID', 'VOLUNTARY'),
  })
  .map(({ from, length, state }) => period(monthAt(from), monthAt(from + length - 1), state))

test('tổng thời gian bằng số tháng đếm từng tháng một, với mọi quá trình', () =>
  fc.assert(
    fc.property(fc.array(anyPeriod, { maxLength: 40 }), (periods) => {
      const every = Array.from({ length: 90 * 12 }, (_, index) => monthAt(1955 * 12 + index))
      const having = (month: string, isOwed: boolean) =>
        periods.filter(
          ({ fromMonth, toMonth, state }) =>
            fromMonth <= month && month <= toMonth && (state === 'OWED') === isOwed,
        ).length
      const paid = every.filter((month) => having(month, false) > 0)
      expect(countMonths(periods, upTo)).toEqual({
        paid: paid.filter((month) => month <= upTo).length,
        owed: every.filter(
          (month) => month <= upTo && having(month, true) > 0 && having(month, false) === 0,
        ).length,
        shared: paid.filter((month) => month <= upTo && having(month, false) > 1).length,
        ahead: paid.filter((month) => month > upTo).length,
      })
    }),
  ))

test('tổng thời gian và mọi ước tính đếm cùng một số tháng', () =>
  fc.assert(
    fc.property(fc.array(anyPeriod, { maxLength: 12 }), (periods) => {
      const rows = periods.map((told, at) => aPeriod({ ...told, key: String(at) }))
      const { months, owed, overlapping, ahead } = timePaid(rows, upTo)
      const counted = countMonths(rows, upTo)
      expect(counted).toEqual({
        paid: months.length,
        owed: owed.length,
        shared: overlapping.length,
        ahead,
      })
    }),
    { numRuns: 30 },
  ))
