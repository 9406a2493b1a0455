import type { PaidMonth } from '@/lib/reckoning/average/paid-month'
import { monthsBetween } from '@/lib/reckoning/exact/month'
import { reckonSickDaysLeft } from '@/lib/reckoning/sickness/sick-days-left'
import { reckonSickness } from '@/lib/reckoning/sickness/sickness'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import { formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { notEstimated, type Estimate } from './estimate'
import type { OwnFacts } from './own-facts'
import { inDong } from './shown-value'
import { readSickDays, type OtherWish } from './attempt'

/** Data comes some weeks after a month was paid. */
const STILL_PAYING_MONTHS = 3

/** The newest month that an employer paid; null where it lies too far back for somebody who works now. */
export function lastCompulsory({ history, by }: OwnFacts): PaidMonth | string {
  const last = history?.findLast(({ kind }) => kind === 'compulsory')
  if (!last) return t('Chưa có tháng đóng BHXH bắt buộc nào.')
  return monthsBetween(last.month, by.day) > STILL_PAYING_MONTHS
    ? t('Chế độ này dành cho người đang đóng bắt buộc. Tháng đóng gần nhất là {month}.', {
        month: formatMonth(last.month),
      })
    : last
}

export function sicknessEstimate(facts: OwnFacts, attempt: OtherWish): Estimate {
  const title = t('Ốm đau')
  const last = lastCompulsory(facts)
  if (typeof last === 'string') return notEstimated(title, last)
  const days = readSickDays(attempt.days) ?? 1
  const answer = reckonSickness(facts.by, { pay: last, days })
  if (isUnreckoned(answer)) return notEstimated(title, answer.sentence)
  const left = reckonSickDaysLeft(facts.by, {
    monthsPaid: facts.months,
    isHardWork: false,
    daysUsed: facts.sickDaysUsed,
  })
  return {
    title,
    refusal: null,
    results: [
      {
        label: t('Tiền ốm đau cho {count} ngày nghỉ', { count: days }),
        value: inDong(answer.value.amount),
      },
      ...(isUnreckoned(left)
        ? []
        : [
            {
              label: t('Số ngày còn được nghỉ trong năm'),
              value: t('{count} ngày', { count: Number(left.value.left) }),
            },
          ]),
    ],
    steps: isUnreckoned(left) ? answer.steps : [...answer.steps, ...left.steps],
    conditions: [
      t('Tiền lương là của tháng {month}, tháng gần nhất cổng biết.', {
        month: formatMonth(last.month),
      }),
      t('Cần giấy nghỉ việc hưởng BHXH của cơ sở khám chữa bệnh.'),
      t('Việc nặng nhọc, độc hại được nghỉ nhiều ngày hơn. Bệnh dài ngày tính cách khác.'),
    ],
  }
}
