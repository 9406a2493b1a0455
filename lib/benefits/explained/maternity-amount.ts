import { averageOfLastMonths } from '@/lib/reckoning/estimate/reckon-last-months'
import { monthsBetween } from '@/lib/reckoning/exact/month'
import { reckonFatherLeave, type FathersBirth } from '@/lib/reckoning/maternity/father-leave'
import {
  reckonBirthGrant,
  reckonMaternity,
  type BirthCase,
} from '@/lib/reckoning/maternity/maternity'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import { t } from '@/lib/words/t'
import { detailOf } from '../told-details'
import { assumed, besideDecision, type AmountCase, type ExplainedAmount } from './explained-amount'
import { workingDays } from './days-of-leave'
import { historyBefore, isLacking } from './pay-before'

const SECOND_CHILD_SINCE = '2026-07-01'
const USUAL_MONTHS = 6

/** How many children, from how long the leave is: the file does not tell. */
function childrenOf(from: string, to: string | null): BirthCase {
  const months = to === null ? USUAL_MONTHS : monthsOfLeave(from, to)
  const more = Math.max(0, months - USUAL_MONTHS)
  return more === 1 && from >= SECOND_CHILD_SINCE
    ? { children: 1, isSecondChild: true }
    : { children: 1 + more }
}

/** `2026-06-01` to `2026-11-30` are six. */
const monthsOfLeave = (from: string, to: string): number => {
  const after = new Date(Date.parse(to) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  return monthsBetween(from, after)
}

const sayChildren = ({ children, isSecondChild }: BirthCase) =>
  assumed(
    isSecondChild
      ? t('Tính như sinh con thứ hai, theo thời gian nghỉ đã duyệt.')
      : t('Tính cho {children} con, theo thời gian nghỉ đã duyệt.', { children }),
  )

/** A mother's leave, and her grant where the file tells it. */
export function birthAmount({ benefit, facts }: AmountCase): ExplainedAmount {
  const { fromDay, toDay, amount } = benefit
  if (fromDay === null) return { sentence: t('Dữ liệu không có ngày bắt đầu nghỉ.') }
  const by = { parameters: facts.parameters, day: fromDay }
  const history = historyBefore(facts, { insurance: 'SOCIAL', day: fromDay, rests: 'maternity' })
  if (isLacking(history)) return history
  const average = averageOfLastMonths(history.months, 'maternity')
  const birth = childrenOf(fromDay, toDay)
  const answer = reckonMaternity(by, { ...birth, average })
  if (isUnreckoned(answer)) return answer
  const grant = detailOf(benefit, 'birthAllowance')
  return {
    comparisons: [
      besideDecision(t('Tiền nghỉ thai sản'), amount, answer.value.leave),
      ...(grant === null
        ? []
        : [besideDecision(t('Trợ cấp một lần khi sinh con'), grant, answer.value.grant)]),
    ],
    steps: [sayChildren(birth), ...answer.steps],
  }
}

/** The grant alone, of a benefit of its own. */
export function grantAmount({ benefit, facts }: AmountCase): ExplainedAmount {
  const day = benefit.fromDay ?? benefit.decidedOn ?? benefit.paidOn
  if (day === null) return { sentence: t('Dữ liệu không có ngày bắt đầu nghỉ.') }
  const answer = reckonBirthGrant({ parameters: facts.parameters, day }, { children: 1 })
  if (isUnreckoned(answer)) return answer
  return {
    comparisons: [besideDecision(t('Số tiền'), benefit.amount, answer.value.grant)],
    steps: [assumed(t('Tính cho một con.')), ...answer.steps],
  }
}

/** By the working days of his leave: it is as long as his child's birth makes it. */
const birthOfDays: Readonly<Record<number, FathersBirth>> = {
  5: 'usual',
  7: 'surgery-or-early',
  10: 'twins',
  14: 'twins-with-surgery',
}

export function fatherAmount({ benefit, facts }: AmountCase): ExplainedAmount {
  const { fromDay, toDay, amount } = benefit
  const birth = fromDay && toDay ? birthOfDays[workingDays(fromDay, toDay)] : undefined
  if (!fromDay || birth === undefined)
    return { sentence: t('Số ngày nghỉ không theo mức thường gặp, nên chưa tính lại được.') }
  const by = { parameters: facts.parameters, day: fromDay }
  const history = historyBefore(facts, { insurance: 'SOCIAL', day: fromDay, rests: 'maternity' })
  if (isLacking(history)) return history
  const average = averageOfLastMonths(history.months, 'maternity')
  const answer = reckonFatherLeave(by, { birth, average })
  if (isUnreckoned(answer)) return answer
  return {
    comparisons: [besideDecision(t('Số tiền'), amount, answer.value.amount)],
    steps: [
      assumed(t('Số ngày nghỉ được đếm từ thứ Hai đến thứ Sáu, chưa trừ ngày lễ.')),
      ...answer.steps,
    ],
  }
}
