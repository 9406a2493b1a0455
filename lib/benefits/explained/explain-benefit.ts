import type { AmountCase, ExplainedAmount } from './explained-amount'
import { birthAmount, fatherAmount, grantAmount } from './maternity-amount'
import { lumpSumAmount, pensionOnceAmount } from './old-age-amount'
import { recoveryAmount, sicknessAmount } from './sickness-amount'
import { unemploymentAmount } from './unemployment-amount'

const ways: Readonly<Record<string, (of: AmountCase) => ExplainedAmount>> = {
  BHXH1L: lumpSumAmount,
  TCNH: pensionOnceAmount,
  'OD-NN': sicknessAmount,
  'OD-CON': sicknessAmount,
  'TS-SC': birthAmount,
  'TS-NAM': fatherAmount,
  'TS-1L': grantAmount,
  'DS-OD': recoveryAmount,
  'DS-TS': recoveryAmount,
  'DS-TN': recoveryAmount,
  TCTN: unemploymentAmount,
}

/** An amount reckoned anew from the person's own history; null where what it rests on is told by no file. */
export const explainBenefit = (of: AmountCase): ExplainedAmount | null =>
  ways[of.benefit.type]?.(of) ?? null
