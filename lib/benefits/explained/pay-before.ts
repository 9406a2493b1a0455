import { monthsLater } from '@/lib/reckoning/exact/month'
import type { PaidMonth } from '@/lib/reckoning/average/paid-month'
import { payHistoryOf, type TimePaid } from '@/lib/records/paid-months'
import { t } from '@/lib/words/t'
import type { NotReckoned } from './explained-amount'

export const isLacking = (found: object | number): found is NotReckoned =>
  typeof found === 'object' && 'sentence' in found

/** Of the month before a day; who was not paid for then by an employer has no pay to reckon with. */
export function payBefore(time: TimePaid, day: string): PaidMonth | NotReckoned {
  const month = monthsLater(day.slice(0, 7), -1)
  const before = time.months.find((one) => one.month === month && one.kind === 'compulsory')
  const [known] = (before && payHistoryOf({ ...time, months: [before] })) ?? []
  return known ?? { sentence: t('Dữ liệu không có tiền lương đóng của tháng trước khi nghỉ.') }
}

/** The months before that of a day, with their pay. */
export function historyBefore(time: TimePaid, day: string): readonly PaidMonth[] | NotReckoned {
  const month = day.slice(0, 7)
  const months = time.months.filter((one) => one.month < month)
  return (
    payHistoryOf({ ...time, months }) ?? {
      sentence: t('Dữ liệu có tháng đóng mà không có tiền lương.'),
    }
  )
}
