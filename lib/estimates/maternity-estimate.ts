import { averageOfLastMonths } from '@/lib/reckoning/estimate/reckon-last-months'
import { monthsLater } from '@/lib/reckoning/exact/month'
import { reckonFatherLeave } from '@/lib/reckoning/maternity/father-leave'
import { reckonMaternity, reckonVoluntaryMaternity } from '@/lib/reckoning/maternity/maternity'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import type { PaidMonth } from '@/lib/reckoning/average/paid-month'
import { formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { notEstimated, type Estimate } from './estimate'
import type { OwnFacts } from './own-facts'
import { inDong } from './shown-value'
import { lastCompulsory } from './sickness-estimate'
import type { OtherWish } from './attempt'

const YEAR = 12
const LEAST_OF_YEAR = 6

type Told = { results: Estimate['results']; steps: readonly ExplainedStep[] }

/** If the birth came this month: of the mother her leave and grant, of the father his days. */
export function maternityEstimate(facts: OwnFacts, attempt: OtherWish): Estimate {
  const title = t('Thai sản')
  const { history } = facts
  if (!history || history.length === 0)
    return notEstimated(title, t('Chưa có tháng đóng nào để tính.'))
  const last = lastCompulsory(facts)
  const isVoluntary = history.at(-1)!.kind === 'voluntary'
  if (typeof last === 'string' && !isVoluntary) return notEstimated(title, last)
  const told = isVoluntary
    ? ofVoluntary(facts, attempt)
    : facts.sex === 'male'
      ? ofFather(facts, history, attempt)
      : ofMother(facts, history, attempt)
  return typeof told === 'string'
    ? notEstimated(title, told)
    : { title, refusal: null, ...told, conditions: conditionsOf(history, facts.by.day) }
}

function ofMother(
  { by }: OwnFacts,
  history: readonly PaidMonth[],
  attempt: OtherWish,
): Told | string {
  const answer = reckonMaternity(by, {
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
      { label: t('Số ngày làm việc được nghỉ'), value: t('{count} ngày', { count: Number(days) }) },
    ],
  }
}

function ofVoluntary({ by }: OwnFacts, { children }: OtherWish): Told | string {
  const answer = reckonVoluntaryMaternity(by, { children })
  if (isUnreckoned(answer)) return answer.sentence
  return {
    steps: answer.steps,
    results: [
      { label: t('Trợ cấp thai sản của BHXH tự nguyện'), value: inDong(answer.value.amount) },
    ],
  }
}

/** Six of the twelve months before the birth: told for this month, and when they would be enough. */
function conditionsOf(history: readonly PaidMonth[], day: string): string[] {
  const thisMonth = day.slice(0, 7)
  const first = monthsLater(thisMonth, -YEAR)
  const paid = history.filter(({ month }) => month >= first && month < thisMonth).length
  return [
    t('Tính như sinh con trong tháng {month}.', { month: formatMonth(thisMonth) }),
    t('Cần đóng đủ 6 tháng trong 12 tháng trước khi sinh. Hiện có {paid} tháng.', { paid }),
    ...(paid >= LEAST_OF_YEAR
      ? []
      : [
          t('Đóng liên tục từ tháng này thì đủ cho con sinh từ tháng {month}.', {
            month: formatMonth(monthsLater(thisMonth, LEAST_OF_YEAR - paid)),
          }),
        ]),
    t('Nghỉ dưỡng thai theo chỉ định: cần 3 tháng trong 12 tháng ấy, và tất cả đủ 12 tháng.'),
  ]
}
