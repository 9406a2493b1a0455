import { givenAverage, type WithAverage } from '../average/given-average'
import { reckon, type By } from '../sheet/reckon'
import { lumpSum, type LumpSumCase } from './lump-sum'

export const reckonLumpSum = (by: By, { average, ...of }: WithAverage<LumpSumCase>) =>
  reckon(by, (sheet) => ({ amount: lumpSum(sheet, of, givenAverage(sheet, average)) }))
