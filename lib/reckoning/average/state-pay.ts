import { t } from '@/lib/words/t'
import type { Expression } from '../exact/expression'
import type { Worksheet } from '../sheet/worksheet'
import { sumByPrices } from './by-prices'
import { sumByReference } from './by-reference'
import type { PaidMonth } from './paid-month'

const YEAR = 12
/** From then on other scales, into which earlier coefficients are changed (NĐ 204/2004/NĐ-CP); nobody gave us the table. */
const SCALE_OF_2004 = '2004-10'

/** The last months by the State's scale, raised and added up; how many depends on the year somebody joined. */
export function sumOfStatePay(
  sheet: Worksheet,
  months: readonly PaidMonth[],
  joinedYear: number,
): { sum: Expression; counted: number } {
  const last = lastMonths(sheet, months, joinedYear)
  if (last.some(({ month }) => month < SCALE_OF_2004))
    sheet.assume(
      t(
        'Có tháng trước 10/2004 theo thang lương cũ. Cơ quan BHXH đổi sang thang lương mới. Ở đây chưa đổi.',
      ),
    )
  const byPricesFrom = sheet.parameter('state-pay-by-reference')
  if (byPricesFrom.value.lte(joinedYear))
    return { sum: sumByPrices(sheet, last), counted: last.length }
  sheet.assume(
    t('Bắt đầu đóng trước năm {year}, nên lương ấy được đổi theo mức tham chiếu khi nghỉ hưu.', {
      year: Number(byPricesFrom.value),
    }),
    [byPricesFrom],
  )
  return { sum: sumByReference(sheet, last), counted: last.length }
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
      years: Number(years.value),
    }),
    [years],
  )
  return months.slice(-Number(years.value) * YEAR)
}
