import { averageOfLastMonths } from '@/lib/reckoning/estimate/reckon-last-months'
import { monthsLater } from '@/lib/reckoning/exact/month'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import { reckonUnemployment } from '@/lib/reckoning/unemployment/unemployment'
import type { PaidMonth } from '@/lib/reckoning/average/paid-month'
import { formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { notEstimated, type Estimate } from './estimate'
import type { OwnFacts } from './own-facts'
import { inDong } from './shown-value'
import type { OtherWish } from './attempt'

const LEAST = 12
const WITHIN = 24

/** If the work ended now. */
export function unemploymentEstimate(
  { by, unemployment, keptMonths }: OwnFacts,
  { region }: OtherWish,
): Estimate {
  const title = t('Thất nghiệp')
  if (unemployment === null)
    return notEstimated(title, t('Dữ liệu có tháng đóng mà không có tiền lương.'))
  const recent = recentMonths(unemployment, by.day)
  if (unemployment.length >= LEAST && recent < LEAST)
    return notEstimated(title, recentWords(recent), whenEnough(recent, by.day))
  const answer = reckonUnemployment(by, {
    average: averageOfLastMonths(unemployment, 'unemployment'),
    monthsPaid: unemployment.length + keptMonths,
    region,
  })
  if (isUnreckoned(answer))
    return notEstimated(
      title,
      answer.sentence,
      whenEnough(unemployment.length + keptMonths, by.day),
    )
  const { month, months, total } = answer.value
  return {
    title,
    refusal: null,
    results: [
      { label: t('Trợ cấp mỗi tháng'), value: inDong(month) },
      { label: t('Số tháng hưởng'), value: t('{count} tháng', { count: Number(months) }) },
      { label: t('Tất cả'), value: inDong(total) },
    ],
    steps: answer.steps,
    conditions: conditionsOf(recent, by.day),
  }
}

const whenEnough = (paid: number, day: string): string[] =>
  paid >= LEAST
    ? []
    : [
        t('Đóng liên tục từ tháng này thì đủ vào tháng {month}.', {
          month: formatMonth(monthsLater(day.slice(0, 7), LEAST - paid - 1)),
        }),
      ]

/** Of the last two years before this month. */
function recentMonths(paid: readonly PaidMonth[], day: string): number {
  const thisMonth = day.slice(0, 7)
  const first = monthsLater(thisMonth, -WITHIN)
  return paid.filter(({ month }) => month >= first && month < thisMonth).length
}

const recentWords = (count: number): string =>
  t('Cần đóng đủ 12 tháng trong 24 tháng trước khi nghỉ việc. Hiện có {count} tháng.', { count })

const conditionsOf = (recent: number, day: string): string[] => [
  t('Tính như nghỉ việc trong tháng {month}.', { month: formatMonth(day.slice(0, 7)) }),
  recentWords(recent),
  t('Nộp hồ sơ tại trung tâm dịch vụ việc làm trong 3 tháng từ ngày nghỉ việc.'),
  t('Tự nghỉ việc trái luật thì không được hưởng. Tháng đã hưởng lần trước không tính lại.'),
]
