import type { RateSeries } from '@/lib/catalogues/rows/rate-series'
import { nextMonthToPay } from '@/lib/reckoning/estimate/future-months'
import { monthsLater } from '@/lib/reckoning/exact/month'
import { findParameter } from '@/lib/reckoning/law/find-parameter'
import type { RetirementCondition } from '@/lib/reckoning/retirement/conditions'
import { reckonRetirement } from '@/lib/reckoning/retirement/reckon-retirement'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { knownWho } from './known-who'
import type { OwnFacts } from './own-facts'

const YEAR = 12

/** Between what somebody may wish; null where there is nothing to choose. */
export type WishLimits = {
  pay: { least: number; most: number } | null
  until: { first: string; last: string; age: string } | null
}

export function wishLimits(facts: OwnFacts, condition: RetirementCondition): WishLimits {
  return { pay: payLimits(facts), until: untilLimits(facts, condition) }
}

/** From the least income that anybody pays on, to so many times the reference level. */
function payLimits({ by, social }: OwnFacts): WishLimits['pay'] {
  const kind = social.months.at(-1)?.kind
  const [least, times, level] = [
    amountOf(by, 'voluntary-income-min'),
    kind && amountOf(by, 'pay-most', kind),
    amountOf(by, 'base-salary'),
  ]
  return least && times && level ? { least, most: times * level } : null
}

/** From the next month that can be paid to the age; whoever is short of years then may go on until they have them. */
function untilLimits(facts: OwnFacts, condition: RetirementCondition): WishLimits['until'] {
  const who = knownWho(facts)
  const years = amountOf(facts.by, 'pension-least-years')
  const last = facts.social.months.at(-1)?.month
  if (typeof who === 'string' || !years || !last) return null
  const answer = reckonRetirement(facts.by, { ...who, condition })
  if (isUnreckoned(answer)) return null
  const first = nextMonthToPay(facts.by.day, last)
  const age = answer.value.reached
  const enough = monthsLater(first, years * YEAR - facts.months - 1)
  const end = age > enough ? age : enough
  return end < first ? null : { first, last: end, age }
}

function amountOf({ parameters, day }: By, series: RateSeries, member = 'all'): number | undefined {
  const row = findParameter(parameters, { series, member, day })
  return row ? Number(row.amount) : undefined
}
