import { detailOf } from '../told-details'
import { reckonRecovery } from '@/lib/reckoning/sickness/recovery'
import { reckonSickness } from '@/lib/reckoning/sickness/sickness'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import { t } from '@/lib/words/t'
import { besideDecision, type AmountCase, type ExplainedAmount } from './explained-amount'
import { isLacking, payBefore } from './pay-before'
import { daysOfLeave } from './days-of-leave'

const amountWords = () => t('Số tiền')

/** Days of sickness, one's own or a child's. */
export function sicknessAmount({ benefit, facts }: AmountCase): ExplainedAmount {
  const { fromDay, amount } = benefit
  const days = detailOf(benefit, 'days')
  if (fromDay === null || days === null)
    return { sentence: t('Dữ liệu không có số ngày nghỉ, nên chưa tính lại được.') }
  const pay = payBefore(facts, fromDay)
  if (isLacking(pay)) return pay
  const answer = reckonSickness({ parameters: facts.parameters, day: fromDay }, { pay, days })
  if (isUnreckoned(answer)) return answer
  return {
    comparisons: [besideDecision(amountWords(), amount, answer.value.amount)],
    steps: [...answer.steps],
  }
}

/** Recovery counts every day from the first to the last, weekends too. */
export function recoveryAmount({ benefit, facts }: AmountCase): ExplainedAmount {
  const { fromDay, toDay, amount } = benefit
  if (fromDay === null || toDay === null)
    return { sentence: t('Dữ liệu không có số ngày nghỉ, nên chưa tính lại được.') }
  const days = daysOfLeave(fromDay, toDay).length
  const answer = reckonRecovery({ parameters: facts.parameters, day: fromDay }, { days })
  if (isUnreckoned(answer)) return answer
  return {
    comparisons: [besideDecision(amountWords(), amount, answer.value.amount)],
    steps: [...answer.steps],
  }
}
