import { addDays } from '@/lib/forms/days/working-days'
import type { Parameter, Parameters } from '@/lib/reckoning/law/legal-basis'
import type { CoveredSpan } from './covered-spans'
import { countDays } from './days'
import { gapRule } from './gap-rule'

/** Days without insurance between two spans, both counted. */
export type Gap = { first: string; last: string; days: number; row: Parameter }

/** The gap before a span, and whether it still counts as continuous. Null where the catalogue knows no rule. */
export function gapBetween(
  parameters: Parameters,
  before: CoveredSpan,
  after: CoveredSpan,
): (Gap & { isKept: boolean }) | null {
  const first = addDays(before.last!, 1)
  const rule = gapRule(parameters, first, after.first)
  if (!rule) return null
  const last = addDays(after.first, -1)
  const { row, returnBy } = rule
  return { first, last, days: countDays(first, last), row, isKept: after.first <= returnBy }
}
