import { formatDay, formatMonth } from '@/lib/forms/days/dates'
import { monthsBetween } from '@/lib/reckoning/exact/month'
import type { TimePaid } from '@/lib/records/paid/paid-months'
import { t } from '@/lib/words/t'
import { pensionerWords } from './known-who'
import type { OwnFacts } from './own-facts'

type CountedMonth = TimePaid['months'][number]

/** Data comes some weeks after a month was paid. */
const STILL_PAYING_MONTHS = 3

export const isStillPaying = ({ month }: Pick<CountedMonth, 'month'>, day: string): boolean =>
  monthsBetween(month, day) <= STILL_PAYING_MONTHS

/** The newest month that an employer paid, whatever its pay; or why what only working people have is not for this one. */
export function lastCompulsory(facts: OwnFacts): CountedMonth | string {
  if (facts.isPensioner) return pensionerWords()
  const last = facts.social.months.findLast(({ kind }) => kind === 'compulsory')
  if (!last) return noneWords(facts)
  return isStillPaying(last, facts.by.day)
    ? last
    : t('Chế độ này dành cho người đang đóng bắt buộc. Tháng đóng gần nhất là {month}.', {
        month: formatMonth(last.month),
      })
}

/** Months that were taken out were paid all the same. */
const noneWords = ({ takenOutOn }: OwnFacts): string =>
  takenOutOn === null
    ? t('Chưa có tháng đóng BHXH bắt buộc nào.')
    : t('Chưa có tháng đóng bắt buộc nào sau ngày {day}, ngày nhận BHXH một lần.', {
        day: formatDay(takenOutOn),
      })
