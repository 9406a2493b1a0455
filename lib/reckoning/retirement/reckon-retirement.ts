import { isoMonth, lastDayOf, monthsLater } from '../exact/month'
import { reckon, type By } from '../sheet/reckon'
import { isUnreckoned, type Unreckoned } from '../sheet/unreckoned'
import type { Explanation } from '../sheet/explanation'
import { retirementMonth, type Retiring } from './retirement-month'

export type Retirement = {
  /** In months. */
  age: number
  /** `2026-09`, the month in which the age is reached; work ends with its last day. */
  reached: string
  lastDay: string
  /** The first day of the month after. */
  pensionFrom: string
}

export function reckonRetirement(by: By, who: Retiring): Explanation<Retirement> | Unreckoned {
  const answer = reckon(by, (sheet) => retirementMonth(sheet, who))
  if (isUnreckoned(answer)) return answer
  const reached = isoMonth(answer.value.reached)
  return {
    steps: answer.steps,
    value: {
      age: Number(answer.value.age),
      reached,
      lastDay: lastDayOf(reached),
      pensionFrom: `${monthsLater(reached, 1)}-01`,
    },
  }
}
