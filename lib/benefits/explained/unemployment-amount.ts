import { averageOfLastMonths, reckonLastMonths } from '@/lib/reckoning/estimate/reckon-last-months'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import { reckonUnemployment } from '@/lib/reckoning/unemployment/unemployment'
import { t } from '@/lib/words/t'
import { countDetail, detailOf } from '../told-details'
import { assumed, besideDecision, type AmountCase, type ExplainedAmount } from './explained-amount'
import { historyBefore, isLacking, type HistoryBefore } from './pay-before'

const REGION = 1

/** As the decision counts them, or else what was paid since the last one and what that one left for later. */
function countedMonths(told: number | null, { count, usedOn, kept }: HistoryBefore) {
  if (told !== null) return { monthsPaid: told }
  return { monthsPaid: count, ...(usedOn !== null && { monthsKept: kept ?? 0 }) }
}

/** By the wages of the last six months; how many months by what the decision counts, or else by all that was paid. */
export function unemploymentAmount({ benefit, facts }: AmountCase): ExplainedAmount {
  const day = benefit.fromDay ?? benefit.decidedOn
  if (day === null) return { sentence: t('Dữ liệu không có ngày bắt đầu hưởng.') }
  const by = { parameters: facts.parameters, day }
  const history = historyBefore(facts, { insurance: 'UNEMPLOYMENT', day, rests: 'unemployment' })
  if (isLacking(history)) return history
  const last = reckonLastMonths(by, history.months, 'unemployment')
  if (isUnreckoned(last)) return last
  const answer = reckonUnemployment(by, {
    average: averageOfLastMonths(history.months, 'unemployment'),
    ...countedMonths(countDetail(benefit, 'contributedMonths'), history),
    region: REGION,
  })
  if (isUnreckoned(answer)) return answer
  const monthly = detailOf(benefit, 'monthlyAmount')
  const mean = detailOf(benefit, 'meanWage')
  return {
    comparisons: [
      ...(mean === null
        ? []
        : [besideDecision(t('Mức bình quân 6 tháng'), mean, last.value.average)]),
      monthly === null
        ? besideDecision(t('Tổng số tiền'), benefit.amount, answer.value.total)
        : besideDecision(t('Mức hưởng mỗi tháng'), monthly, answer.value.month),
    ],
    steps: [
      assumed(
        t('Mức cao nhất được tính theo vùng I, vì dữ liệu không nói nơi làm việc ở vùng nào.'),
      ),
      ...answer.steps,
    ],
  }
}
