import { givenAverage, type WithAverage } from '../average/given-average'
import { number } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import type { Worksheet } from '../sheet/worksheet'
import { monthlyAllowance, monthsLeftWords } from './monthly-allowance'
import { pensionAmount, type PensionCase } from './pension-amount'
import { pensionOnce, type OnceCase } from './pension-once'

// From an average that is known; from somebody's own months: `estimate/`.

export const reckonPension = (by: By, { average, ...of }: WithAverage<PensionCase>) =>
  reckon(by, (sheet) => pensionAmount(sheet, of, givenAverage(sheet, average)))

export const reckonPensionOnce = (by: By, { average, ...of }: WithAverage<OnceCase>) =>
  reckon(by, (sheet) => ({ once: pensionOnce(sheet, of, givenAverage(sheet, average)) }))

/** How far it is to the age of the social pension, in months; unknown, the allowance is not stretched. */
type Far = { months: number; monthsToSocialPension?: number }

export const reckonMonthlyAllowance = (by: By, of: WithAverage<Far>) =>
  reckon(by, (sheet) => {
    const average = givenAverage(sheet, of.average)
    const left = of.monthsToSocialPension
    return monthlyAllowance(
      sheet,
      { months: of.months, ...(left && { monthsToSocialPension: until(sheet, left) }) },
      average,
    )
  })

const until = (sheet: Worksheet, months: number) =>
  sheet.step(monthsLeftWords(), number(months), { unit: 'months' })
