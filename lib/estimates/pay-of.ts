import { formatMonth } from '@/lib/forms/days/dates'
import type { PaidMonth } from '@/lib/reckoning/average/paid-month'
import { findParameter } from '@/lib/reckoning/law/find-parameter'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { payHistoryOf, type TimePaid } from '@/lib/records/paid-months'
import { t } from '@/lib/words/t'

/** Months with what they were paid on; or a sentence, where the data has some without it: they were paid all the same. */
export function payOf(time: TimePaid): readonly PaidMonth[] | string {
  const known = payHistoryOf(time)
  if (known) return known
  const lacking = time.months.filter((one) => payHistoryOf({ ...time, months: [one] }) === null)
  return t('Dữ liệu không có tiền lương của {count} tháng đã đóng, như tháng {month}.', {
    count: lacking.length,
    month: formatMonth(lacking.at(-1)!.month),
  })
}

/** Only the last months an employer paid, on which an average rests: of earlier ones no pay is asked. */
export function payOfLast(
  time: TimePaid,
  of: 'maternity' | 'unemployment',
  { parameters, day }: By,
): readonly PaidMonth[] | string {
  const row = findParameter(parameters, { series: 'averaged-months', member: of, day })
  const compulsory = time.months.filter(({ kind }) => kind === 'compulsory')
  return payOf({ ...time, months: compulsory.slice(-Number(row?.amount ?? 1)) })
}
