import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'

/** One answer to «what would I get»: never a decision, always «ước tính». */
export type Estimate = {
  title: string
  /** The main one first; none where it could not be reckoned. */
  results: readonly { label: string; value: string }[]
  /** Why nothing was reckoned. */
  refusal: string | null
  steps: readonly ExplainedStep[]
  /** In whole sentences: who has the right, what was not looked at, what is lost. */
  conditions: readonly string[]
}

export const notEstimated = (
  title: string,
  refusal: string,
  conditions: string[] = [],
): Estimate => ({
  title,
  results: [],
  refusal,
  steps: [],
  conditions,
})
