import { averageOfHistory } from '@/lib/reckoning/average/reckon-average'
import type { PaidMonth } from '@/lib/reckoning/average/paid-month'
import { reckonLumpSum } from '@/lib/reckoning/lump-sum/reckon-lump-sum'
import { reckonPension, reckonPensionOnce } from '@/lib/reckoning/pension/reckon-pension'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import { noMonthsWords, takenOutWords } from '@/lib/records/paid/months-left'
import { t } from '@/lib/words/t'
import {
  assumed,
  besideDecision,
  type AmountCase,
  type ExplainedAmount,
  type Facts,
} from './explained-amount'
import { historyBefore, isLacking } from './pay-before'

type Known = { by: By; months: readonly PaidMonth[]; said: ExplainedStep[]; facts: Facts }

function known({ benefit, facts }: AmountCase): Known | { sentence: string } {
  const day = benefit.fromDay ?? benefit.decidedOn
  if (day === null) return { sentence: t('Dữ liệu không có ngày quyết định.') }
  const history = historyBefore(facts, { insurance: 'SOCIAL', day })
  if (isLacking(history)) return history
  const { months, usedOn } = history
  if (months.length === 0) return { sentence: noMonthsWords(usedOn) }
  return { by: { parameters: facts.parameters, day }, months, said: restsOn(usedOn), facts }
}

const restsOn = (takenOutOn: string | null): ExplainedStep[] =>
  [
    t('Tính từ các tháng đóng mà cổng có. Cơ quan BHXH tính từ hồ sơ gốc.'),
    ...(takenOutOn === null ? [] : [takenOutWords(takenOutOn)]),
  ].map(assumed)

const YEAR = 12

/** All that was paid, taken out. */
export function lumpSumAmount(of: AmountCase): ExplainedAmount {
  const found = known(of)
  if (isLacking(found)) return found
  const { by, months, said } = found
  const monthsBefore2014 = months.filter(({ month }) => month < '2014').length
  const answer = reckonLumpSum(by, {
    average: averageOfHistory(months),
    monthsBefore2014,
    monthsFrom2014: months.length - monthsBefore2014,
    ...(months.length < YEAR && { paidOn: months }),
  })
  if (isUnreckoned(answer)) return answer
  return {
    comparisons: [besideDecision(t('Số tiền'), of.benefit.amount, answer.value.amount)],
    steps: [...said, ...answer.steps],
  }
}

const noSex = () => ({ sentence: t('Dữ liệu không nói nam hay nữ, nên chưa tính lại được.') })

/** What comes once with a pension, for years beyond the highest rate. */
export function pensionOnceAmount(of: AmountCase): ExplainedAmount {
  const found = known(of)
  if (isLacking(found)) return found
  const { by, months, said, facts } = found
  if (facts.sex === null) return noSex()
  const answer = reckonPensionOnce(by, {
    sex: facts.sex,
    average: averageOfHistory(months),
    months: months.length,
    monthsAfterAge: 0,
  })
  if (isUnreckoned(answer)) return answer
  return {
    comparisons: [besideDecision(t('Số tiền'), of.benefit.amount, answer.value.once)],
    steps: [
      ...said,
      assumed(t('Tính như không đóng tháng nào sau tuổi nghỉ hưu.')),
      ...answer.steps,
    ],
  }
}

/** A pension as it was first; `first` is null where the file does not tell that month. */
export function pensionAmountOf(of: AmountCase, first: string | null): ExplainedAmount {
  const found = known(of)
  if (isLacking(found)) return found
  const { by, months, said, facts } = found
  if (facts.sex === null) return noSex()
  const answer = reckonPension(by, {
    sex: facts.sex,
    average: averageOfHistory(months),
    months: months.length,
  })
  if (isUnreckoned(answer)) return answer
  return {
    comparisons:
      first === null
        ? []
        : [besideDecision(t('Lương hưu lúc mới hưởng'), first, answer.value.pension)],
    steps: [...said, ...answer.steps],
  }
}
