import { monthsLater } from '@/lib/reckoning/exact/month'
import type { PaidMonth } from '@/lib/reckoning/average/paid-month'
import { monthsLeft } from '@/lib/records/paid/months-left'
import { foreignPayWords, restedOn } from '@/lib/records/paid/pay-told'
import { payHistoryOf } from '@/lib/records/paid/paid-months'
import { t } from '@/lib/words/t'
import type { Facts, NotReckoned } from './explained-amount'

export const isLacking = (found: object | number): found is NotReckoned =>
  typeof found === 'object' && 'sentence' in found

/** Of the month before a day; who was not paid for then by an employer has no pay to reckon with. */
export function payBefore({ history }: Facts, day: string): PaidMonth | NotReckoned {
  const month = monthsLater(day.slice(0, 7), -1)
  const months = monthsLeft(history, 'SOCIAL', day).time.months.filter(
    (one) => one.month === month && one.kind === 'compulsory',
  )
  const [known] = payHistoryOf({ months }) ?? []
  return (
    known ?? {
      sentence:
        foreignPayWords({ months }) ??
        t('Dữ liệu không có tiền lương đóng của tháng trước khi nghỉ.'),
    }
  )
}

/** The months before that of a day which no earlier benefit used up. */
export type HistoryBefore = {
  /** With their pay: all of them, or the last ones on which an average rests. */
  months: readonly PaidMonth[]
  /** How many there are of all. */
  count: number
  usedOn: string | null
  kept: number | null
}

type Asked = {
  insurance: Parameters<typeof monthsLeft>[1]
  day: string
  rests?: Parameters<typeof restedOn>[1]
}

export function historyBefore(
  { history, parameters }: Facts,
  { insurance, day, rests }: Asked,
): HistoryBefore | NotReckoned {
  const { time, usedOn, kept } = monthsLeft(history, insurance, day)
  const before = { months: time.months.filter(({ month }) => month < day.slice(0, 7)) }
  const asked = rests ? restedOn(before, rests, { parameters, day }) : before
  const months = payHistoryOf(asked)
  return months
    ? { months, count: before.months.length, usedOn, kept }
    : { sentence: foreignPayWords(asked) ?? t('Dữ liệu có tháng đóng mà không có tiền lương.') }
}
