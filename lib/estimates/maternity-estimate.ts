import { averageOfLastMonths } from '@/lib/reckoning/estimate/reckon-last-months'
import { reckonFatherLeave } from '@/lib/reckoning/maternity/father-leave'
import { reckonMaternity, reckonVoluntaryMaternity } from '@/lib/reckoning/maternity/maternity'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import type { PaidMonth } from '@/lib/reckoning/average/paid-month'
import { formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { notEstimated, type Estimate } from './estimate'
import type { OwnFacts } from './own-facts'
import { pensionerWords } from './known-who'
import { isStillPaying, lastCompulsory } from './last-compulsory'
import { payOfLast } from './pay-of'
import { inDays, inDong } from './shown-value'
import { monthWhenEnough, paidBefore } from './waiting/month-when-enough'
import type { OtherWish } from './attempt'

const YEAR = 12
const LEAST_OF_YEAR = 6

type Told = Pick<Estimate, 'results' | 'steps' | 'conditions'>

/** If the birth came this month: of the mother her leave and grant, of the father his days. */
export function maternityEstimate(facts: OwnFacts, attempt: OtherWish): Estimate {
  const title = t('Thai sản')
  if (facts.isPensioner) return notEstimated(title, pensionerWords())
  const told = isVoluntary(facts) ? ofVoluntary(facts, attempt) : ofCompulsory(facts, attempt)
  return typeof told === 'string'
    ? notEstimated(title, told)
    : { title, refusal: null, ...told, conditions: [bornNow(facts), ...told.conditions] }
}

/** Whoever pays by themselves now; the months of the last employer lie behind. */
function isVoluntary({ social, by }: OwnFacts): boolean {
  const last = social.months.at(-1)
  return last?.kind === 'voluntary' && isStillPaying(last, by.day)
}

function ofCompulsory(facts: OwnFacts, attempt: OtherWish): Told | string {
  const last = lastCompulsory(facts)
  if (typeof last === 'string') return last
  const history = payOfLast(facts.social, 'maternity', facts.by)
  if (typeof history === 'string') return history
  return facts.sex === 'male'
    ? ofFather(facts, history, attempt)
    : ofMother(facts, history, attempt)
}

function ofMother(
  facts: OwnFacts,
  history: readonly PaidMonth[],
  attempt: OtherWish,
): Told | string {
  const answer = reckonMaternity(facts.by, {
    average: averageOfLastMonths(history, 'maternity'),
    children: attempt.children,
    isSecondChild: attempt.isSecondChild,
  })
  if (isUnreckoned(answer)) return answer.sentence
  const { leave, grant, total } = answer.value
  return {
    steps: answer.steps,
    results: [
      { label: t('Tất cả tiền thai sản'), value: inDong(total) },
      { label: t('Tiền nghỉ thai sản'), value: inDong(leave) },
      { label: t('Trợ cấp một lần khi sinh con'), value: inDong(grant) },
    ],
    conditions: [
      ...(facts.sex === null ? [t('Dữ liệu không có nam hay nữ, nên tính như mẹ sinh con.')] : []),
      ...sixMonths(facts),
      t('Nghỉ dưỡng thai theo chỉ định: cần 3 tháng trong 12 tháng ấy, và tất cả đủ 12 tháng.'),
    ],
  }
}

function ofFather(
  { by }: OwnFacts,
  history: readonly PaidMonth[],
  attempt: OtherWish,
): Told | string {
  const answer = reckonFatherLeave(by, {
    average: averageOfLastMonths(history, 'maternity'),
    birth: attempt.birth,
  })
  if (isUnreckoned(answer)) return answer.sentence
  const { amount, days } = answer.value
  return {
    steps: answer.steps,
    results: [
      { label: t('Tiền nghỉ của cha'), value: inDong(amount) },
      { label: t('Số ngày làm việc được nghỉ'), value: inDays(days) },
    ],
    conditions: [
      t('Cha cần đang đóng BHXH bắt buộc khi vợ sinh con.'),
      t('Nghỉ trong 60 ngày đầu kể từ ngày vợ sinh con.'),
    ],
  }
}

function ofVoluntary(facts: OwnFacts, { children }: OtherWish): Told | string {
  const answer = reckonVoluntaryMaternity(facts.by, { children })
  if (isUnreckoned(answer)) return answer.sentence
  return {
    steps: answer.steps,
    results: [
      { label: t('Trợ cấp thai sản của BHXH tự nguyện'), value: inDong(answer.value.amount) },
    ],
    conditions: sixMonths(facts),
  }
}

const bornNow = ({ by }: OwnFacts): string =>
  t('Tính như sinh con trong tháng {month}.', { month: formatMonth(by.day.slice(0, 7)) })

/** Six of the twelve months before the birth: told for this month, and from when they would be enough. */
function sixMonths({ social, by }: OwnFacts): string[] {
  const thisMonth = by.day.slice(0, 7)
  const months = social.months.map(({ month }) => month)
  const paid = paidBefore(months, thisMonth, YEAR)
  const enough = { from: thisMonth, least: LEAST_OF_YEAR, within: YEAR }
  return [
    t('Cần đóng đủ 6 tháng trong 12 tháng trước khi sinh. Hiện có {paid} tháng.', { paid }),
    ...(paid >= LEAST_OF_YEAR
      ? []
      : [
          t('Đóng liên tục từ tháng này thì đủ cho con sinh từ tháng {month}.', {
            month: formatMonth(monthWhenEnough(months, enough)),
          }),
        ]),
  ]
}
