import { exact } from '@/lib/reckoning/exact/exact'
import { reckonRise } from '@/lib/reckoning/pension/reckon-rise'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import { formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import type { MonthlyBenefit } from '../monthly-benefits'
import type { Adjustment } from '../told-details'
import { assumed, besideDecision, type ExplainedAmount, type Facts } from './explained-amount'
import { pensionAmountOf } from './old-age-amount'

/** The first amount of a pension from the months paid; other monthly benefits rest on what no file tells. */
export const explainPension = (monthly: MonthlyBenefit, facts: Facts): ExplainedAmount | null =>
  monthly.newest.type === 'HUU'
    ? pensionAmountOf({ benefit: monthly.newest, facts }, firstAmount(monthly))
    : null

/** Before the first change, or what the very first month came to; null where the file begins later. */
function firstAmount(monthly: MonthlyBenefit): string | null {
  const { newest, adjustments, years } = monthly
  const begun = newest.fromDay?.slice(0, 7) ?? ''
  const change = adjustments.at(-1)
  if (change && begun < change.month && begun && areWhole(adjustments)) return change.before
  return change || years.length > 0 ? amountIn(begun, monthly) : newest.amount
}

const amountIn = (begun: string, { years }: MonthlyBenefit): string | null => {
  const oldest = years.at(-1)?.months.at(-1)
  return oldest && oldest.month === begun ? oldest.row.amount : null
}

/** Each begins where the one before it ended; else one is missing, and the oldest told is not the first. */
const areWhole = (adjustments: readonly Adjustment[]): boolean =>
  adjustments.every(({ before }, at) => {
    const earlier = adjustments[at + 1]
    return earlier === undefined || exact(before).equals(exact(earlier.after))
  })

/** A change by a general rise of pensions; null where no rise of that month is known. */
export function explainAdjustment(
  { month, before, after }: Adjustment,
  { parameters }: Facts,
): ExplainedAmount | null {
  const day = `${month}-01`
  const answer = reckonRise(
    { parameters, day },
    { pension: exact(before), isRetiredBefore1995: false },
  )
  if (isUnreckoned(answer)) return null
  return {
    comparisons: [
      besideDecision(
        t('Mức từ tháng {month}', { month: formatMonth(month) }),
        after,
        answer.value.pension,
      ),
    ],
    steps: [assumed(t('Tính theo mức tăng chung của lương hưu.')), ...answer.steps],
  }
}
