import type { PaidMonth } from '@/lib/reckoning/average/paid-month'
import { decimalOf, exact } from '@/lib/reckoning/exact/exact'
import { reckonSickDaysCounted } from '@/lib/reckoning/sickness/sick-days-left'
import { reckonSickness } from '@/lib/reckoning/sickness/sickness'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import { formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { notEstimated, type Estimate } from './estimate'
import { lastCompulsory } from './last-compulsory'
import type { OwnFacts } from './own-facts'
import { payOf } from './pay-of'
import { inDays, inDong } from './shown-value'
import type { OtherWish } from './attempt'

const ONE_DAY = '1'

/** If somebody stayed away for so many days from now on. Days beyond those left in the year are not paid. */
export function sicknessEstimate(facts: OwnFacts, attempt: OtherWish): Estimate {
  const title = t('Ốm đau')
  const last = lastCompulsory(facts)
  if (typeof last === 'string') return notEstimated(title, last)
  const known = payOf({ ...facts.social, months: [last] })
  if (typeof known === 'string') return notEstimated(title, known)
  return ofDays(title, facts, { last: known[0]!, wanted: attempt.days.value ?? ONE_DAY })
}

function ofDays(
  title: string,
  facts: OwnFacts,
  { last, wanted }: { last: PaidMonth; wanted: string },
): Estimate {
  const { by, months, sickDaysUsed } = facts
  const year = { monthsPaid: months, isHardWork: false, daysUsed: sickDaysUsed, wanted }
  const left = reckonSickDaysCounted(by, year)
  if (isUnreckoned(left)) return notEstimated(title, left.sentence)
  const days = decimalOf(left.value.counted)!
  const answer = reckonSickness(by, { pay: last, days })
  if (isUnreckoned(answer)) return notEstimated(title, answer.sentence)
  return {
    title,
    refusal: null,
    results: [
      {
        label: t('Tiền ốm đau cho {days} nghỉ', { days: inDays(left.value.counted) }),
        value: inDong(answer.value.amount),
      },
      { label: t('Số ngày còn được nghỉ trong năm'), value: inDays(left.value.left) },
    ],
    steps: [...left.steps, ...answer.steps],
    conditions: [
      ...(days === wanted ? [] : [beyondWords(wanted, days)]),
      t('Tiền lương là của tháng {month}, tháng gần nhất cổng biết.', {
        month: formatMonth(last.month),
      }),
      t('Theo trang “Thông tin hưởng”, năm nay đã nghỉ ốm {days}.', {
        days: inDays(exact(sickDaysUsed)),
      }),
      t('Cần giấy nghỉ việc hưởng BHXH của cơ sở khám chữa bệnh.'),
      t('Việc nặng nhọc, độc hại được nghỉ nhiều ngày hơn. Bệnh dài ngày tính cách khác.'),
    ],
  }
}

const beyondWords = (wanted: string, days: string): string =>
  t('Nghỉ {wanted} thì chỉ {days} được tính tiền, vì năm nay chỉ còn bấy nhiêu.', {
    wanted: inDays(exact(wanted)),
    days: inDays(exact(days)),
  })
