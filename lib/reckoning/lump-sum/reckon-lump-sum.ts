import { givenAverage, type WithAverage } from '../average/given-average'
import { number } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import { lumpSum, type LumpSumCase } from './lump-sum'

type Typed = Omit<LumpSumCase, 'paidOn'> & { paidOn?: number }

export const reckonLumpSum = (by: By, { average, paidOn, ...of }: WithAverage<Typed>) =>
  reckon(by, (sheet) => {
    const paid = paidOn === undefined ? {} : { paidOn: number(paidOn) }
    return { amount: lumpSum(sheet, { ...of, ...paid }, givenAverage(sheet, average)) }
  })
