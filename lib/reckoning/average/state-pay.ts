import { t } from '@/lib/words/t'
import { number, over, type Expression } from '../exact/expression'
import type { Worksheet } from '../sheet/worksheet'
import { sumByPrices } from './by-prices'
import { sumByReference } from './by-reference'
import type { PaidMonth } from './paid-month'

const YEAR = 12

/** The average of the last years by the State's scale; how many depends on the year somebody joined. */
export function stateAverage(
  sheet: Worksheet,
  months: readonly PaidMonth[],
  joinedYear: number,
): Expression {
  const last = lastMonths(sheet, months, joinedYear)
  const isByReference = sheet.parameter('state-pay-by-reference').value.gt(joinedYear)
  const sum = isByReference ? sumByReference(sheet, last) : sumByPrices(sheet, last)
  return sheet.step(t('Mức bình quân lương do Nhà nước quy định'), over(sum, number(last.length)), {
    rule: 'averagePay',
    by: [sheet.parameter('state-pay-by-reference')],
  })
}

function lastMonths(sheet: Worksheet, months: readonly PaidMonth[], joinedYear: number) {
  const allFrom = sheet.parameter('state-pay-all-from')
  if (allFrom.value.lte(joinedYear)) {
    sheet.assume(t('Bắt đầu đóng từ năm {year}, nên tính mọi tháng.', { year: joinedYear }), [
      allFrom,
    ])
    return months
  }
  const member = sheet
    .membersOf('state-pay-years')
    .map(({ member }) => member)
    .toSorted()
    .findLast((from) => Number(from) <= joinedYear)!
  const years = sheet.parameter('state-pay-years', member)
  sheet.assume(
    t('Bắt đầu đóng năm {year}, nên tính {years} năm lương cuối cùng do Nhà nước quy định.', {
      year: joinedYear,
      years: years.text,
    }),
    [years],
  )
  return months.slice(-Number(years.value) * YEAR)
}
