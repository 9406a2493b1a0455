import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'

export type StepsOfBasis = {
  /** The number of the first, from 1. */
  first: number
  steps: readonly ExplainedStep[]
}

const basisOf = ({ laws, since, doubts }: ExplainedStep) => JSON.stringify([laws, since, doubts])

/** Steps in their order, those side by side that rest on the same law together: forty years would name it forty times. */
export function stepsByBasis(steps: readonly ExplainedStep[]): StepsOfBasis[] {
  const starts = steps.flatMap((step, at) =>
    at === 0 || basisOf(step) !== basisOf(steps[at - 1]!) ? [at] : [],
  )
  return starts.map((start, at) => ({
    first: start + 1,
    steps: steps.slice(start, starts[at + 1]),
  }))
}
