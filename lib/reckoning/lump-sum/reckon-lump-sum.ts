import { givenAverage, type WithAverage } from '../average/given-average'
import type { PaidMonth } from '../average/paid-month'
import { sumOfPay } from '../average/sum-of-pay'
import { number } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import { lumpSum, type LumpSumCase } from './lump-sum'

/** What was paid on as a sum, or as the months it is the sum of. */
type Typed = Omit<LumpSumCase, 'paidOn'> & { paidOn?: number | readonly PaidMonth[] }

export const reckonLumpSum = (by: By, { average, paidOn, ...of }: WithAverage<Typed>) =>
  reckon(by, (sheet) => {
    // First: without a month it refuses, and there is no sum either.
    const averaged = givenAverage(sheet, average)
    const paid =
      paidOn === undefined
        ? {}
        : { paidOn: typeof paidOn === 'number' ? number(paidOn) : sumOfPay(sheet, paidOn) }
    return { amount: lumpSum(sheet, { ...of, ...paid }, averaged) }
  })
