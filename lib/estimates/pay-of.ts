import { formatMonth } from '@/lib/forms/days/dates'
import type { PaidMonth } from '@/lib/reckoning/average/paid-month'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { foreignPayWords, restedOn } from '@/lib/records/paid/pay-told'
import { payHistoryOf, type TimePaid } from '@/lib/records/paid/paid-months'
import { t } from '@/lib/words/t'

/** Months with what they were paid on; or a sentence, where the data has some without it: they were paid all the same. */
export function payOf(time: TimePaid): readonly PaidMonth[] | string {
  const known = payHistoryOf(time)
  if (known) return known
  const lacking = time.months.filter((one) => payHistoryOf({ months: [one] }) === null)
  return (
    foreignPayWords({ months: lacking }) ??
    t('Dữ liệu không có tiền lương của {count} tháng đã đóng, như tháng {month}.', {
      count: lacking.length,
      month: formatMonth(lacking.at(-1)!.month),
    })
  )
}

export const payOfLast = (
  time: TimePaid,
  of: 'maternity' | 'unemployment',
  by: By,
): readonly PaidMonth[] | string => payOf(restedOn(time, of, by))
