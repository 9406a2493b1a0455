import { averageOfLastMonths } from '@/lib/reckoning/estimate/reckon-last-months'
import { monthsLater } from '@/lib/reckoning/exact/month'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import { reckonUnemployment } from '@/lib/reckoning/unemployment/unemployment'
import { formatDay, formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { notEstimated, type Estimate } from './estimate'
import { pensionerWords } from './known-who'
import type { OwnFacts } from './own-facts'
import { payOfLast } from './pay-of'
import { inDong } from './shown-value'
import { monthWhenEnough, paidBefore } from './waiting/month-when-enough'
import type { OtherWish } from './attempt'

const LEAST = 12
const WITHIN = 24

/** If the work ended now. */
export function unemploymentEstimate(facts: OwnFacts, { region }: OtherWish): Estimate {
  const title = t('Thất nghiệp')
  if (facts.isPensioner) return notEstimated(title, pensionerWords())
  const { by, unemployment } = facts
  const { time, usedOn } = unemployment
  const recent = recentMonths(facts)
  const counted = countedMonths(facts)
  if (counted < LEAST)
    return notEstimated(title, tooFewWords(counted), [...drawnWords(facts), enoughWords(facts)])
  if (recent + (unemployment.kept ?? 0) < LEAST)
    return notEstimated(title, recentWords(recent), [...drawnWords(facts), enoughWords(facts)])
  const history = payOfLast(time, 'unemployment', by)
  if (typeof history === 'string') return notEstimated(title, history)
  const answer = reckonUnemployment(by, {
    average: averageOfLastMonths(history, 'unemployment'),
    monthsPaid: time.months.length,
    ...(usedOn !== null && { monthsKept: unemployment.kept ?? 0 }),
    region,
  })
  if (isUnreckoned(answer)) return notEstimated(title, answer.sentence)
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
    conditions: [...drawnWords(facts), ...conditionsOf(recent, by.day), ...keptWords(recent)],
  }
}

/** Those paid since the last benefit, and those it left for later. */
const countedMonths = ({ unemployment: { time, kept } }: OwnFacts): number =>
  time.months.length + (kept ?? 0)

const namesOf = ({ unemployment: { time } }: OwnFacts): string[] =>
  time.months.map(({ month }) => month)

const recentMonths = (facts: OwnFacts): number =>
  paidBefore(namesOf(facts), facts.by.day.slice(0, 7), WITHIN)

/** Whether months kept also count among those of the last two years the laws do not say: they are taken to. */
function enoughWords(facts: OwnFacts): string {
  const enough = monthWhenEnough(namesOf(facts), {
    from: facts.by.day.slice(0, 7),
    least: LEAST - (facts.unemployment.kept ?? 0),
    within: WITHIN,
  })
  return t('Đóng liên tục từ tháng này thì đủ vào tháng {month}.', {
    month: formatMonth(monthsLater(enough, -1)),
  })
}

/** Why fewer months count here than the page of that insurance tells. */
function drawnWords({ unemployment: { time, total, usedOn, kept } }: OwnFacts): string[] {
  if (usedOn === null) return []
  const used = total - time.months.length - (kept ?? 0)
  return [
    t(
      'Tất cả đã đóng {total} tháng BHTN. {used} tháng trước ngày {day} không tính nữa, vì đã hưởng.',
      {
        total,
        day: formatDay(usedOn),
        used: Math.max(used, 0),
      },
    ),
    kept === null
      ? t('Dữ liệu không có số tháng bảo lưu của lần ấy, nên chưa cộng.')
      : t('Còn tính {since} tháng đóng từ lần ấy và {kept} tháng bảo lưu.', {
          since: time.months.length,
          kept,
        }),
  ]
}

/** Enough only by what was kept. */
const keptWords = (recent: number): string[] =>
  recent >= LEAST
    ? []
    : [t('Chưa chắc tháng bảo lưu được kể trong 24 tháng ấy. Hỏi trung tâm dịch vụ việc làm.')]

const tooFewWords = (months: number): string =>
  t('Cần đủ {least} tháng đóng để hưởng trợ cấp thất nghiệp. Hiện có {months} tháng.', {
    least: LEAST,
    months,
  })

const recentWords = (count: number): string =>
  t('Cần đóng đủ 12 tháng trong 24 tháng trước khi nghỉ việc. Hiện có {count} tháng.', { count })

const conditionsOf = (recent: number, day: string): string[] => [
  t('Tính như nghỉ việc trong tháng {month}.', { month: formatMonth(day.slice(0, 7)) }),
  recentWords(recent),
  t('Nộp hồ sơ tại trung tâm dịch vụ việc làm trong 3 tháng từ ngày nghỉ việc.'),
  t('Tự nghỉ việc trái luật thì không được hưởng. Tháng đã hưởng lần trước không tính lại.'),
]
