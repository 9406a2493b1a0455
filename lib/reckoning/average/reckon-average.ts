import { number, times, type Expression } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import type { Worksheet } from '../sheet/worksheet'
import { averageOfBoth, averagePay } from './average-pay'
import { givenAverage, type WithAverage } from './given-average'
import { eachMonthOnce, type PaidMonth } from './paid-month'

/** Of all months that were paid, for a reckoning that rests on them. */
export const averageOfHistory =
  (history: readonly PaidMonth[]) =>
  (sheet: Worksheet): Expression =>
    averagePay(sheet, eachMonthOnce(history).months)

export const reckonAverage = (by: By, history: readonly PaidMonth[]) =>
  reckon(by, (sheet) => ({ average: averageOfHistory(history)(sheet) }))

/** Where only the average of the compulsory months is known. */
export const reckonAverageOfBoth = (
  by: By,
  { average, months, voluntary }: WithAverage<{ months: number; voluntary: readonly PaidMonth[] }>,
) =>
  reckon(by, (sheet) => {
    const sum = times(givenAverage(sheet, average), number(months))
    return { average: averageOfBoth(sheet, { sum, months }, voluntary) }
  })
