import { exact, nearDecimal, roundHalfUp, type ExactNumber } from '@/lib/reckoning/exact/exact'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import type { Parameters } from '@/lib/reckoning/law/legal-basis'
import type { PaidAndGiven } from '@/lib/records/paid/months-left'
import type { BenefitRecord } from '@/lib/records/records'

/** All from which an amount may be reckoned anew. */
export type Facts = {
  parameters: Parameters
  history: PaidAndGiven
  sex: 'male' | 'female' | null
}

export type AmountCase = { benefit: BenefitRecord; facts: Facts }

/** One amount, as it was decided and as it comes out of the person's own history. */
export type NumbersBeside = {
  /** What is besideDecision, in words. */
  of: string
  decided: string
  reckoned: string
  isSame: boolean
}

export type ReckonedAmount = { comparisons: NumbersBeside[]; steps: ExplainedStep[] }
/** In place of an explanation, why there is none. */
export type NotReckoned = { sentence: string }
export type ExplainedAmount = ReckonedAmount | NotReckoned

export const isReckoned = (amount: ExplainedAmount): amount is ReckonedAmount =>
  'comparisons' in amount

/** The same to the whole đồng: an average has places that no file tells. */
export const besideDecision = (
  of: string,
  decided: string,
  reckoned: ExactNumber,
): NumbersBeside => ({
  of,
  decided,
  reckoned: nearDecimal(reckoned, 2),
  isSame: roundHalfUp(reckoned).equals(roundHalfUp(exact(decided))),
})

/** Something our reckoning takes to be so, as a whole sentence. */
export const assumed = (words: string): ExplainedStep => ({
  words,
  formula: null,
  result: null,
  laws: [],
  since: null,
  doubts: [],
  gives: null,
})
