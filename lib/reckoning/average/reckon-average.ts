import { number, times } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import { averageOfBoth, averagePay } from './average-pay'
import { givenAverage, type WithAverage } from './given-average'
import { eachMonthOnce, type PaidMonth } from './paid-month'

export const reckonAverage = (by: By, history: readonly PaidMonth[]) =>
  reckon(by, (sheet) => ({ average: averagePay(sheet, eachMonthOnce(history).months) }))

/** Where only the average of the compulsory months is known. */
export const reckonAverageOfBoth = (
  by: By,
  { average, months, voluntary }: WithAverage<{ months: number; voluntary: readonly PaidMonth[] }>,
) =>
  reckon(by, (sheet) => {
    const sum = times(givenAverage(sheet, average), number(months))
    return { average: averageOfBoth(sheet, { sum, months }, voluntary) }
  })
