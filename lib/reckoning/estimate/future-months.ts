import { formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import type { PaidMonth } from '../average/paid-month'
import { number } from '../exact/expression'
import { shownAmount } from '../exact/number-unit'
import { monthsBetween, monthsLater } from '../exact/month'
import type { Worksheet } from '../sheet/worksheet'

/** The months from now to the age, if what was paid last is paid on; none where the age is reached. */
export function futureMonths(
  sheet: Worksheet,
  months: readonly PaidMonth[],
  reached: string,
): PaidMonth[] {
  const last = months.at(-1)
  if (!last) return []
  const thisMonth = sheet.day.slice(0, 7)
  const from = last.month < thisMonth ? thisMonth : monthsLater(last.month, 1)
  const count = monthsBetween(from, reached) + 1
  if (count <= 0) return []
  sheet.assume(
    t('Từ tháng {from} đến tháng {to}, mỗi tháng đóng trên mức {pay}, như tháng đóng gần nhất.', {
      from: formatMonth(from),
      to: formatMonth(reached),
      pay: shownAmount(number(last.pay).value, 'dong'),
    }),
  )
  sheet.assume(t('Các tháng sau này lấy hệ số trượt giá 1, vì chưa ai biết giá sẽ đổi thế nào.'))
  return Array.from({ length: count }, (_, at) => ({
    ...last,
    month: monthsLater(from, at),
    isForMissingTime: false,
  }))
}
